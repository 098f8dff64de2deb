package org.caseload.batch;

/** An edit of a batch's table that is not made. Nothing was changed. */
public final class EditRefusedException extends RuntimeException {

    /** What stands against it. The names are part of the REST API. */
    public enum Reason {
        NO_SUCH_ROW,
        NO_SUCH_COLUMN,
        /** What Caseload wrote itself, or a column that is not read. */
        COLUMN_NOT_EDITABLE,
        /** The file has the column already. */
        COLUMN_EXISTS,
        /** More characters than a cell may have. */
        VALUE_TOO_LONG,
        /** The family of the row has been created, or the one that it would move to. */
        FAMILY_CREATED,
        /** Somebody else changed the row, or made another edit, since the user looked at it. */
        CHANGED_MEANWHILE,
        NOTHING_TO_UNDO,
        /** No finding of this kind and value is there any more. */
        NOTHING_TO_REPLACE
    }

    private final Reason reason;

    public EditRefusedException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
