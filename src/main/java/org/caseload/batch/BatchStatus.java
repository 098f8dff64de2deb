package org.caseload.batch;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Where a batch is. The names are stored and part of the REST API.
 *
 * <pre>
 * VALIDATING ─▶ VALIDATED │ REJECTED │ FAILED │ CANCELLED
 * VALIDATED ─▶ VALIDATING │ CREATING
 * CREATING ─▶ COMPLETED │ COMPLETED_WITH_FAILURES │ CANCELLING │ FAILED
 * CANCELLING ─▶ CANCELLED │ COMPLETED │ COMPLETED_WITH_FAILURES
 * COMPLETED, COMPLETED_WITH_FAILURES, CANCELLED, FAILED, UNDONE ─▶ VALIDATING │ CREATING while valid families are open
 * COMPLETED, COMPLETED_WITH_FAILURES, CANCELLED ─▶ UNDOING ─▶ UNDONE
 * </pre>
 */
public enum BatchStatus {
    VALIDATING,
    VALIDATED,
    REJECTED,
    FAILED,
    CREATING,
    COMPLETED,
    COMPLETED_WITH_FAILURES,
    CANCELLING,
    CANCELLED,
    UNDOING,
    UNDONE;

    private static final Set<BatchStatus> WORKING = EnumSet.of(VALIDATING, CREATING, CANCELLING, UNDOING);

    /** All in which a job is at work. */
    public static Set<BatchStatus> working() {
        return Collections.unmodifiableSet(WORKING);
    }

    /** Whether a job is at work, so that the batch moves without anybody's doing. */
    public boolean isWorking() {
        return WORKING.contains(this);
    }

    /** Whether cases may have been created, so that the page shows the summary. */
    public boolean isAfterCreation() {
        return this == COMPLETED || this == COMPLETED_WITH_FAILURES || this == CANCELLED || this == UNDONE;
    }
}
