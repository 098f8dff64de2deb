package org.caseload.validation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.caseload.validation.KnownCases.KnownCase;
import org.caseload.validation.KnownCases.KnownPerson;
import org.caseload.validation.KnownCases.KnownSample;
import org.jspecify.annotations.Nullable;

/** What is known of earlier cases, as far as it concerns a few families of one manifest. */
record Earlier(
        Map<String, List<KnownCase>> byFamilyId, Map<String, KnownCase> byCaseId, Map<String, KnownSample> samples) {

    /** Asks what is known of all that these rows name. */
    static Earlier of(KnownCases known, Set<String> familyIds, Set<String> caseIds, Set<String> bioSamples) {
        return new Earlier(
                familyIds.isEmpty() ? Map.of() : known.byFamilyId(familyIds),
                caseIds.isEmpty() ? Map.of() : known.byCaseId(caseIds),
                bioSamples.isEmpty() ? Map.of() : known.samples(bioSamples));
    }

    /** Cases with this Family Id that are not in Trash. */
    List<KnownCase> ofFamily(String familyId) {
        return byFamilyId.getOrDefault(familyId, List.of());
    }

    /** The case that a {@code Case ID} cell means, those in Trash as well. */
    @Nullable
    KnownCase ofCaseId(String caseId) {
        return byCaseId.get(caseId.toUpperCase(Locale.ROOT));
    }

    /** The case that a family is already: named by a row's {@code Case ID}, or of the same people and type. */
    @Nullable
    KnownCase same(FamilyRows family) {
        KnownCase found = null;
        for (Sample sample : family.samples()) {
            if (!sample.caseId().isEmpty()) {
                KnownCase named = ofCaseId(sample.caseId());
                if (named == null || !named.familyId().equals(family.id())) {
                    return null;
                }
                found = found == null && !named.inTrash() ? named : found;
            }
        }
        return found == null ? ofSamePeople(family) : found;
    }

    private @Nullable KnownCase ofSamePeople(FamilyRows family) {
        List<KnownCase> cases = ofFamily(family.id());
        CaseValues values = family.values();
        if (cases.isEmpty() || values == null || !isCertain(family)) {
            return null;
        }
        List<KnownPerson> people = people(family);
        return cases.stream()
                .filter(known -> known.caseType() == values.caseType().value())
                .filter(known -> known.people().equals(people))
                .findFirst()
                .orElse(null);
    }

    /** Whether it can be read who is in the family. */
    static boolean isCertain(FamilyRows family) {
        return family.isComplete()
                && family.samples().stream()
                        .noneMatch(sample -> sample.bioSample().inError());
    }

    static List<KnownPerson> people(FamilyRows family) {
        return KnownPerson.sorted(family.samples().stream().flatMap(sample -> person(sample).stream()));
    }

    /** Who a row is about, empty when the relation is in error. */
    static Optional<KnownPerson> person(Sample sample) {
        Relation relation = sample.relation();
        return Optional.ofNullable(relation)
                .map(known -> new KnownPerson(sample.bioSample().value(), known));
    }
}
