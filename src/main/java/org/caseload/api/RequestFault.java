package org.caseload.api;

/** What cannot be read in a request; of the type {@link ProblemType#INVALID_REQUEST}. */
enum RequestFault {
    /** A batch is created in a mode. */
    MODE,
    /** A row is mended by columns and their texts. */
    CELLS,
    /** Cells of a new case have the names of a manifest's columns. */
    COLUMN,
    CURSOR,
    /** A decision on a column that is null. */
    DECISIONS,
    DUE_DATE,
    /** With the most characters that it may have. */
    IDEMPOTENCY_KEY,
    LABELS,
    /** With the largest one that there is. */
    LIMIT,
    /** Which findings are mended, and how. */
    REPLACEMENT;

    ProblemException refusal(Object... arguments) {
        return ProblemException.of(this, arguments);
    }
}
