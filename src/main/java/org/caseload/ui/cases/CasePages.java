package org.caseload.ui.cases;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.caseload.cases.CaseFilter;
import org.caseload.cases.CaseListItem;
import org.caseload.cases.CasePlace;
import org.caseload.cases.Cases;

/**
 * A list of cases as somebody scrolls through it. Remembers lines that were shown: the next page mostly stands near one of
 * them, and new cases that appear at the top meanwhile move nothing below.
 */
final class CasePages {

    /** Lines that are skipped in no time, so that none between is worth remembering. */
    private static final int NEAR = 500;

    private final Cases cases;
    private final CaseFilter filter;
    /** Positions of lines by their numbers, from 0. */
    private final NavigableMap<Integer, Long> known = new TreeMap<>();

    CasePages(Cases cases, CaseFilter filter) {
        this.cases = cases;
        this.filter = filter;
    }

    List<CaseListItem> page(int offset, int limit) {
        List<CaseListItem> page = cases.page(filter, place(offset, limit), limit);
        Integer nearest = known.floorKey(offset);
        if (!page.isEmpty() && (nearest == null || offset - nearest >= NEAR)) {
            known.put(offset, page.getFirst().position());
        }
        return page;
    }

    private CasePlace place(int offset, int limit) {
        var above = known.floorEntry(offset);
        var below = known.ceilingEntry(offset + limit);
        int skippedFromAbove = above == null ? offset : offset - above.getKey();
        if (below != null && below.getKey() - offset - limit < skippedFromAbove) {
            return CasePlace.before(below.getValue(), below.getKey() - offset - limit);
        }
        return above == null ? CasePlace.at(offset) : CasePlace.from(above.getValue(), skippedFromAbove);
    }
}
