package org.caseload.validation;

import java.util.ArrayList;
import java.util.List;
import org.caseload.manifest.Column;
import org.caseload.manifest.FindingCode;
import org.caseload.validation.KnownCases.KnownCase;
import org.caseload.validation.KnownCases.KnownPerson;

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
        List<KnownPerson> others = new ArrayList<>(known.people());
        for (Sample sample : family.samples()) {
            if (isNew(sample, others)) {
                String name = sample.bioSample().written();
                Remark changed = name.isEmpty()
                        ? Remark.of(FindingCode.FAMILY_CHANGED, name, "NAMELESS", family.id(), known.caseId())
                        : Remark.of(FindingCode.FAMILY_CHANGED, name, family.id(), known.caseId());
                findings.add(sample.place(), Column.BIOSAMPLE_NAME, changed);
            }
        }
    }

    /** @param others people of the case whom no row was found to be about yet; whom this one is about is taken out */
    private static boolean isNew(Sample sample, List<KnownPerson> others) {
        return Earlier.person(sample).filter(person -> !others.remove(person)).isPresent();
    }
}
