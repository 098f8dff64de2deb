package org.caseload.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.caseload.manifest.Column;
import org.caseload.manifest.FindingCode;

/** A family has a proband. If not, its Family Id may be a slip for that of a family that lacks these people. */
final class ProbandNeeded implements ManifestRule {

    /** Comparisons of two Family Ids in one validation, about a second's worth: beyond, findings have no suggestions. */
    private static final int MOST_COMPARISONS = 50_000_000;

    private final List<String> ids;
    /** Who is in each family: a bit for each relation. */
    private final byte[] relations;

    private final List<Lacking> lacking = new ArrayList<>();
    private int comparisons;

    ProbandNeeded(FamilyIndex families) {
        this.ids = families.ids();
        this.relations = new byte[families.count()];
    }

    private record Lacking(int family, Place place, int rows, boolean twoParentsAlike) {}

    @Override
    public void see(FamilyRows family) {
        int its = 0;
        for (Sample sample : family.samples()) {
            Relation relation = sample.relation();
            its |= relation == null ? 0 : bit(relation);
        }
        relations[family.number()] = (byte) its;
        if (family.isComplete() && (its & bit(Relation.PROBAND)) == 0) {
            int rows = family.samples().size();
            lacking.add(new Lacking(family.number(), family.place(), rows, hasTwoParentsAlike(family)));
        }
    }

    @Override
    public void finish(Findings findings) {
        for (Lacking family : lacking) {
            Remark remark = Remark.of(FindingCode.FAMILY_NO_PROBAND, ids.get(family.family()))
                    .suggesting(homes(family));
            findings.add(family.place(), Column.FAMILY_ID.header(), remark, family.rows());
        }
    }

    private List<String> homes(Lacking family) {
        comparisons += ids.size();
        if (comparisons > MOST_COMPARISONS || family.twoParentsAlike()) {
            return List.of();
        }
        String id = ids.get(family.family());
        int its = relations[family.family()];
        return IntStream.range(0, ids.size())
                .filter(other -> isHome(relations[other], its))
                .mapToObj(ids::get)
                .filter(other -> Spelling.isOneEditApart(id, other))
                .sorted()
                .toList();
    }

    /** Whether a family has a proband and room for these people; there may be any number of siblings. */
    private static boolean isHome(int family, int people) {
        return (family & bit(Relation.PROBAND)) != 0 && (family & people & ~bit(Relation.SIBLING)) == 0;
    }

    private static boolean hasTwoParentsAlike(FamilyRows family) {
        return family.with(Relation.MOTHER).size() > 1
                || family.with(Relation.FATHER).size() > 1;
    }

    private static int bit(Relation relation) {
        return switch (relation) {
            case PROBAND -> 1;
            case MOTHER -> 2;
            case FATHER -> 4;
            case SIBLING -> 8;
        };
    }
}
