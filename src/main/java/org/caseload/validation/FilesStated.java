package org.caseload.validation;

import org.caseload.manifest.Column;
import org.caseload.manifest.FindingCode;

/** Tells of samples that have no data yet. */
final class FilesStated implements SampleRule {

    private static final Remark NONE = Remark.of(FindingCode.SAMPLE_WITHOUT_FILES, "");

    @Override
    public void check(Sample sample, Findings findings) {
        if (sample.files().isAbsent()) {
            findings.add(sample.place(), Column.FILES_NAMES, NONE);
        }
    }
}
