package org.caseload.phenotype;

/** A change of the releases that is not made. */
public final class ReleaseRefusedException extends RuntimeException {

    /** What stands against it. */
    public enum Reason {
        NOT_FOUND,
        /** What manifests are judged against cannot be removed. */
        IN_USE
    }

    private final Reason reason;

    ReleaseRefusedException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
