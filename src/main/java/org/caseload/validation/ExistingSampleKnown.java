package org.caseload.validation;

import org.caseload.manifest.Column;
import org.caseload.manifest.FindingCode;
import org.caseload.validation.KnownCases.KnownSample;

/** {@code existing} uses the files of an earlier case's sample again, so there has to be one with files. */
final class ExistingSampleKnown implements SampleRule {

    private final Earlier earlier;

    ExistingSampleKnown(Earlier earlier) {
        this.earlier = earlier;
    }

    @Override
    public void check(Sample sample, Findings findings) {
        String name = sample.bioSample().value();
        if (sample.filesMode() != FilesMode.EXISTING || name == null) {
            return;
        }
        KnownSample known = earlier.samples().get(name);
        if (known == null || !known.hasFiles()) {
            findings.add(sample.place(), Column.BIOSAMPLE_NAME, Remark.of(FindingCode.EXISTING_UNKNOWN, name));
        }
    }
}
