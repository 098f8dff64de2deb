package org.caseload.cases;

import org.jspecify.annotations.Nullable;

/**
 * Where a page of the list of cases stands. What is skipped costs time, so that deep in a long list a page is best counted from
 * a line that is known.
 *
 * @param known {@link CaseListItem#position} of the line that is counted from, null for the first of the list
 * @param before whether the page ends before the known line, instead of beginning with it
 * @param skipped lines between the known one and the page
 */
public record CasePlace(@Nullable Long known, boolean before, int skipped) {

    /** So many lines after the first of the list. */
    public static CasePlace at(int offset) {
        return new CasePlace(null, false, offset);
    }

    /** Beginning so many lines after a known one, or with it. */
    public static CasePlace from(long known, int skipped) {
        return new CasePlace(known, false, skipped);
    }

    /** Ending so many lines before a known one, or with the line before it. */
    public static CasePlace before(long known, int skipped) {
        return new CasePlace(known, true, skipped);
    }
}
