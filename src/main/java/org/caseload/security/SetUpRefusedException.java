package org.caseload.security;

/** The first administrator is not made; nothing was stored, and the link stays as it was. */
public final class SetUpRefusedException extends RuntimeException {

    /** What stands against it. */
    public enum Reason {
        /** The link is unknown, expired or from an earlier start. */
        LINK_INVALID,
        /** There is somebody who can sign in. */
        ALREADY_SET_UP,
        USERNAME_MISSING,
        /** More than 100 characters. */
        USERNAME_TOO_LONG,
        /** Somebody has it; before the set-up that is only {@code api}, the owner of a token from the settings. */
        USERNAME_TAKEN,
        /** More than 200 characters. */
        DISPLAY_NAME_TOO_LONG,
        /** Fewer than 15 characters. */
        PASSWORD_TOO_SHORT,
        /** More than 72 bytes in UTF-8. */
        PASSWORD_TOO_LONG,
        /** Among the ones that everybody tries first, or made of the user name. */
        PASSWORD_TOO_COMMON
    }

    private final Reason reason;

    public SetUpRefusedException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
