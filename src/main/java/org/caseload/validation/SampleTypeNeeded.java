package org.caseload.validation;

import org.caseload.manifest.Column;
import org.caseload.manifest.FindingCode;
import org.jspecify.annotations.Nullable;

/**
 * Files need a type: by their names, by Sample Type, or by the proband's row. The files of an earlier case have theirs from
 * there.
 */
final class SampleTypeNeeded implements FamilyRule {

    private static final Remark MISSING = Remark.of(FindingCode.SAMPLE_TYPE_MISSING, "");

    @Override
    public void check(FamilyRows family, Findings findings) {
        Sample proband = family.proband();
        if (proband == null) {
            return;
        }
        if (lacksType(proband)) {
            // One cell mends the whole family.
            findings.add(proband.place(), Column.SAMPLE_TYPE, MISSING);
        } else if (!isOpen(proband) && proband.ownType() == null) {
            family.samples().stream()
                    .filter(SampleTypeNeeded::lacksType)
                    .forEach(sample -> findings.add(sample.place(), Column.SAMPLE_TYPE, MISSING));
        }
    }

    /** The type of a sample's data, null when there is none yet. */
    static @Nullable SampleType effective(Sample sample, Sample proband) {
        SampleType own = sample.ownType();
        Files files = sample.files().value();
        return own != null || files == null ? own : proband.ownType();
    }

    private static boolean lacksType(Sample sample) {
        return sample.filesMode() == FilesMode.PATHS && sample.ownType() == null && !isOpen(sample);
    }

    private static boolean isOpen(Sample sample) {
        return sample.isTypeInError() || FileExtensionKnown.leavesTypeOpen(sample);
    }
}
