package org.caseload.security;

/** A user's account is not made or changed as asked; nothing was stored, and a link stays as it was. */
public final class AccountRefusedException extends RuntimeException {

    /** What stands against it. */
    public enum Reason {
        /** The link is unknown, expired, used, or another one took its place. */
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
        PASSWORD_TOO_COMMON,
        /** Not the user's present one. */
        PASSWORD_WRONG,
        /** After guesses at the present password; this one was not looked at. */
        TOO_MANY_ATTEMPTS,
        /** Nobody else who can sign in would be an administrator. */
        LAST_ADMINISTRATOR,
        /** One changes one's own password by knowing it. */
        OWN_ACCOUNT,
        NO_SUCH_USER,
        /** An OpenID provider says the role, and keeps the password. */
        VOUCHED_FOR
    }

    private final Reason reason;

    public AccountRefusedException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
