package org.caseload.batch;

/** A verb that the batch's state does not allow. Nothing was changed. */
public final class BatchRefusedException extends RuntimeException {

    /** What stands against it. */
    public enum Reason {
        /** The batch is in a state that does not have this verb. */
        WRONG_STATE,
        /** There are errors, and nobody said that families with errors may be left out. */
        HAS_ERRORS,
        /** No valid family is open, or none failed. */
        NOTHING_TO_DO,
        /** The batch was edited or checked since the user looked at it. */
        CHANGED_MEANWHILE,
        /** Only the one who uploaded the batch, or an administrator, may do this. */
        NOT_YOURS,
        /** The time in which a batch can be undone has passed. */
        TOO_LATE,
        /** The file, and all that was said about it, were deleted. */
        DATA_DELETED
    }

    private final BatchId id;
    private final Reason reason;

    public BatchRefusedException(BatchId id, Reason reason) {
        super("batch " + id + ": " + reason);
        this.id = id;
        this.reason = reason;
    }

    public BatchId id() {
        return id;
    }

    public Reason reason() {
        return reason;
    }
}
