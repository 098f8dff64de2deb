package org.caseload.cases;

/** A change of a case that is not made. Nothing was changed. */
public final class CaseEditRefusedException extends RuntimeException {

    /** What stands against it. The names are part of the REST API. */
    public enum Reason {
        NO_SUCH_CASE,
        /** Somebody else changed the case since the user looked at it. */
        CHANGED_MEANWHILE,
        /** This status does not follow the one that the case has. */
        STATUS_NOT_NEXT,
        /** The catalog has no such label, or it is retired. */
        LABEL_UNKNOWN,
        /** More than 4,000 characters, as in a manifest. */
        NOTES_TOO_LONG
    }

    private final Reason reason;

    public CaseEditRefusedException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
