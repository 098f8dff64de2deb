package org.caseload.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of a case's history.
 *
 * @param before what it was: a status, a label's name, a date or a text; null for nothing
 * @param after what it became, in the same form
 * @param by name of the person
 */
public record CaseChange(
        Kind kind, @Nullable String before, @Nullable String after, String by, Instant at) {

    /** What was changed. The names are stored. */
    public enum Kind {
        STATUS,
        /** One label added, which has no before, or removed, which has no after. */
        LABEL,
        DUE_DATE,
        CLINICAL_NOTES
    }
}
