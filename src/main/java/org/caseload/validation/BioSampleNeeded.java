package org.caseload.validation;

import org.caseload.manifest.Column;
import org.caseload.manifest.FindingCode;

/** A sample with files needs a BioSample Name, whether they are right or not. */
final class BioSampleNeeded implements SampleRule {

    private static final Remark MISSING = Remark.of(FindingCode.BIOSAMPLE_MISSING, "");

    @Override
    public void check(Sample sample, Findings findings) {
        if (sample.files().isWritten() && sample.bioSample().isAbsent()) {
            findings.add(sample.place(), Column.BIOSAMPLE_NAME, MISSING);
        }
    }
}
