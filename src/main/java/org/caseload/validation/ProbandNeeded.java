package org.caseload.validation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caseload.manifest.Column;
import org.caseload.manifest.FindingCode;

/** A family has a proband. If not, its Family Id may be a slip for that of a family that lacks these people. */
final class ProbandNeeded implements ManifestRule {

    /** Comparisons of two Family Ids in one validation, about a second's worth: beyond, findings have no suggestions. */
    private static final int MOST_COMPARISONS = 50_000_000;

    private final Map<String, Set<Relation>> relations = new HashMap<>();
    private final List<FamilyRows> lacking = new ArrayList<>();
    private int comparisons;

    @Override
    public void see(FamilyRows family) {
        Set<Relation> its = EnumSet.noneOf(Relation.class);
        for (Sample sample : family.samples()) {
            Relation relation = sample.relation();
            if (relation != null) {
                its.add(relation);
            }
        }
        relations.put(family.id(), its);
        if (family.isComplete() && !its.contains(Relation.PROBAND)) {
            lacking.add(family);
        }
    }

    @Override
    public void finish(Findings findings) {
        for (FamilyRows family : lacking) {
            Remark remark =
                    Remark.of(FindingCode.FAMILY_NO_PROBAND, family.id()).suggesting(homes(family));
            findings.add(
                    family.place(),
                    Column.FAMILY_ID.header(),
                    remark,
                    family.samples().size());
        }
    }

    private List<String> homes(FamilyRows family) {
        comparisons += relations.size();
        if (comparisons > MOST_COMPARISONS || hasTwoParentsAlike(family)) {
            return List.of();
        }
        Set<Relation> its = relations.getOrDefault(family.id(), Set.of());
        return relations.entrySet().stream()
                .filter(other -> Spelling.isOneEditApart(family.id(), other.getKey()))
                .filter(other -> isHome(other.getValue(), its))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** Whether a family has a proband and room for these people; there may be any number of siblings. */
    private static boolean isHome(Set<Relation> family, Set<Relation> people) {
        return family.contains(Relation.PROBAND)
                && people.stream().allMatch(who -> who == Relation.SIBLING || !family.contains(who));
    }

    private static boolean hasTwoParentsAlike(FamilyRows family) {
        return family.with(Relation.MOTHER).size() > 1
                || family.with(Relation.FATHER).size() > 1;
    }
}
