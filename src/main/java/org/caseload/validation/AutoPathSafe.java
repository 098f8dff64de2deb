package org.caseload.validation;

import org.caseload.manifest.Column;

/** With {@code auto}, BioSample Name and Default Project build a path. */
final class AutoPathSafe implements SampleRule {

    @Override
    public void check(Sample sample, Findings findings) {
        if (sample.filesMode() == FilesMode.AUTO) {
            check(sample, Column.BIOSAMPLE_NAME, sample.bioSample(), findings);
            check(sample, Column.DEFAULT_PROJECT, sample.defaultProject(), findings);
        }
    }

    private static void check(Sample sample, Column column, Judged<String> part, Findings findings) {
        String text = part.value();
        Remark unsafe = text == null ? null : UnsafePath.remark(text);
        if (unsafe != null) {
            findings.add(sample.place(), column, unsafe);
        }
    }
}
