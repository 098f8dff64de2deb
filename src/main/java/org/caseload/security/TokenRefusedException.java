package org.caseload.security;

/** An API token is not made or revoked as asked. Nothing was stored. */
public final class TokenRefusedException extends RuntimeException {

    /** What stands against it. */
    public enum Reason {
        NAME_MISSING,
        /** More than 100 characters. */
        NAME_TOO_LONG,
        /** The token would be allowed what its owner is not. */
        SCOPE_BEYOND_ROLE,
        /** There is none with this id, or it is somebody else's. */
        NO_SUCH_TOKEN
    }

    private final Reason reason;

    public TokenRefusedException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
