package org.caseload.batch;

/** How a list of batches is sorted; of equal ones the newest comes first. */
public record BatchOrder(Key key, boolean descending) {

    /** What a list can be sorted by. The names stand in addresses. */
    public enum Key {
        FILE,
        STATUS,
        ROWS,
        ERRORS,
        CREATED,
        FAILED,
        BY,
        WHEN
    }

    public static final BatchOrder NEWEST_FIRST = new BatchOrder(Key.WHEN, true);
}
