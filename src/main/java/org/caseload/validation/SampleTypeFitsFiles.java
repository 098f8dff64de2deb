package org.caseload.validation;

import java.util.List;
import org.caseload.manifest.Column;
import org.caseload.manifest.FindingCode;

/** Sample Type says the same as the files. */
final class SampleTypeFitsFiles implements SampleRule {

    @Override
    public void check(Sample sample, Findings findings) {
        Files files = sample.files().value();
        if (files != null && files.type() != null && isContradicted(sample)) {
            Remark remark = Remark.of(
                            FindingCode.SAMPLE_TYPE_CONTRADICTS_FILES,
                            sample.sampleType().written(),
                            files.type().word())
                    .suggesting(List.of(files.type().word()));
            findings.add(sample.place(), Column.SAMPLE_TYPE, remark);
        }
    }

    static boolean isContradicted(Sample sample) {
        Files files = sample.files().value();
        SampleType stated = sample.sampleType().value();
        return files != null && files.type() != null && stated != null && stated != files.type();
    }
}
