package org.caseload.validation;

import java.util.Collection;
import java.util.List;

/** Family Ids that may be a slip for each other. */
public final class FamilyIds {

    private FamilyIds() {}

    /** Those that one edit turns into this id: one character more, less or another, or two neighbours swapped. */
    public static List<String> near(String id, Collection<String> others) {
        return others.stream()
                .filter(other -> Spelling.isOneEditApart(id, other))
                .sorted()
                .toList();
    }
}
