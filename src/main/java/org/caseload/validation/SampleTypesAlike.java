package org.caseload.validation;

import java.util.List;
import org.caseload.manifest.Column;
import org.caseload.manifest.FindingCode;

/** The samples of one family are of one type. The proband's counts, else the first. */
final class SampleTypesAlike implements FamilyRule {

    @Override
    public void check(FamilyRows family, Findings findings) {
        List<Sample> typed =
                family.samples().stream().filter(SampleTypesAlike::isTyped).toList();
        if (typed.size() < 2) {
            return;
        }
        Sample proband = family.proband();
        Sample model = proband != null && typed.contains(proband) ? proband : typed.getFirst();
        for (Sample sample : typed) {
            if (sample.ownType() != model.ownType()) {
                tell(sample, model, findings);
            }
        }
    }

    private static boolean isTyped(Sample sample) {
        return sample.ownType() != null && !sample.isTypeInError() && !SampleTypeFitsFiles.isContradicted(sample);
    }

    private static void tell(Sample sample, Sample model, Findings findings) {
        boolean stated = sample.sampleType().isWritten();
        String value = stated ? sample.sampleType().written() : sample.files().written();
        Remark remark = Remark.of(FindingCode.SAMPLE_TYPES_MIXED, value, "FAMILY", word(sample), word(model));
        findings.add(sample.place(), stated ? Column.SAMPLE_TYPE : Column.FILES_NAMES, remark);
    }

    private static String word(Sample sample) {
        SampleType type = sample.ownType();
        return type == null ? "" : type.word();
    }
}
