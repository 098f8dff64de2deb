package org.caseload.validation;

import org.caseload.manifest.Column;
import org.caseload.manifest.FindingCode;
import org.caseload.validation.KnownCases.KnownSample;

/** {@code existing} uses the files of an earlier case's sample again, so there has to be one with files. */
final class ExistingSampleKnown implements FamilyRule {

    @Override
    public void check(FamilyRows family, Findings findings) {
        for (Sample sample : family.samples()) {
            String name = sample.bioSample().value();
            if (sample.filesMode() == FilesMode.EXISTING && name != null && !hasFiles(family, name)) {
                findings.add(sample.place(), Column.BIOSAMPLE_NAME, Remark.of(FindingCode.EXISTING_UNKNOWN, name));
            }
        }
    }

    private static boolean hasFiles(FamilyRows family, String name) {
        KnownSample known = family.earlier().samples().get(name);
        return known != null && known.hasFiles();
    }
}
