package org.caseload.validation;

import org.caseload.manifest.Column;
import org.caseload.manifest.FindingCode;

/** {@code auto} needs a folder to look in. */
final class DefaultProjectNeeded implements SampleRule {

    private static final Remark MISSING = Remark.of(FindingCode.DEFAULT_PROJECT_MISSING, "");

    @Override
    public void check(Sample sample, Findings findings) {
        if (sample.filesMode() == FilesMode.AUTO && sample.defaultProject().isAbsent()) {
            findings.add(sample.place(), Column.DEFAULT_PROJECT, MISSING);
        }
    }
}
