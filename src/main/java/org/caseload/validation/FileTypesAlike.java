package org.caseload.validation;

import org.caseload.manifest.Column;
import org.caseload.manifest.FindingCode;

/** The files of one row are of one type. */
final class FileTypesAlike implements SampleRule {

    @Override
    public void check(Sample sample, Findings findings) {
        Files files = sample.files().value();
        if (files == null || !files.mixed()) {
            return;
        }
        SampleType first = null;
        for (String path : files.paths()) {
            SampleType type = FileNames.type(path);
            first = first == null ? type : first;
            if (first != null && type != null && type != first) {
                findings.add(sample.place(), Column.FILES_NAMES, remark(path, type, first));
                return;
            }
        }
    }

    private static Remark remark(String path, SampleType type, SampleType first) {
        return Remark.of(FindingCode.SAMPLE_TYPES_MIXED, path, "ROW", type.word(), first.word());
    }
}
