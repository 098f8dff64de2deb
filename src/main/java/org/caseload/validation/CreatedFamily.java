package org.caseload.validation;

import org.caseload.manifest.Column;
import org.caseload.manifest.FindingCode;
import org.caseload.validation.KnownCases.KnownCase;

/** A family that is a case already: it is skipped, and nothing is said about its cells. */
final class CreatedFamily {

    private CreatedFamily() {}

    static void tell(FamilyRows family, KnownCase known, Findings findings) {
        Remark created = Remark.of(FindingCode.FAMILY_ALREADY_CREATED, family.id(), known.caseId());
        findings.add(
                family.place(),
                Column.FAMILY_ID.header(),
                created,
                family.samples().size());
        for (Sample sample : family.samples()) {
            if (isNew(sample, known)) {
                String name = sample.bioSample().written();
                Remark changed = Remark.of(FindingCode.FAMILY_CHANGED, name, family.id(), known.caseId());
                findings.add(sample.place(), Column.BIOSAMPLE_NAME, changed);
            }
        }
    }

    private static boolean isNew(Sample sample, KnownCase known) {
        return Earlier.person(sample)
                .filter(person -> !known.people().contains(person))
                .isPresent();
    }
}
