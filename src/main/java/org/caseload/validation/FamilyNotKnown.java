package org.caseload.validation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.caseload.manifest.Column;
import org.caseload.manifest.FindingCode;
import org.caseload.validation.KnownCases.KnownCase;
import org.caseload.validation.KnownCases.KnownPerson;

/** Tells of another case with this Family Id, of other people or another type. */
final class FamilyNotKnown implements FamilyRule {

    private final Set<String> createAgain;

    /** @param createAgain families of which somebody knows that there is a case, and wants another */
    FamilyNotKnown(Set<String> createAgain) {
        this.createAgain = createAgain;
    }

    @Override
    public void check(FamilyRows family, Findings findings) {
        List<KnownCase> cases = family.earlier().ofFamily(family.id());
        CaseValues values = family.values();
        if (cases.isEmpty() || values == null || values.caseType().value() == null || !Earlier.isCertain(family)) {
            return;
        }
        List<KnownCase> others = cases.stream()
                .filter(known -> !isKnowinglyRepeated(family, values, known))
                .toList();
        if (!others.isEmpty() && family.samples().stream().noneMatch(sample -> hasWrongCaseId(family, sample))) {
            String first = others.getFirst().caseId();
            Remark remark = Remark.of(FindingCode.FAMILY_KNOWN, family.id(), first, others.size());
            findings.add(family.place(), Column.FAMILY_ID, remark);
        }
    }

    private boolean isKnowinglyRepeated(FamilyRows family, CaseValues values, KnownCase known) {
        List<KnownPerson> people = Earlier.people(family);
        boolean same =
                known.caseType() == values.caseType().value() && known.people().equals(people);
        return createAgain.contains(family.id()) && (same || names(family, known));
    }

    private static boolean names(FamilyRows family, KnownCase known) {
        return family.samples().stream()
                .anyMatch(sample -> sample.caseId().toUpperCase(Locale.ROOT).equals(known.caseId()));
    }

    private static boolean hasWrongCaseId(FamilyRows family, Sample sample) {
        if (sample.caseId().isEmpty()) {
            return false;
        }
        KnownCase known = family.earlier().ofCaseId(sample.caseId());
        return known == null || !known.familyId().equals(family.id());
    }
}
