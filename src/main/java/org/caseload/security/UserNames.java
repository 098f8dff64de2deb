package org.caseload.security;

import org.caseload.security.AccountRefusedException.Reason;

/** How a user to be is called, found good. */
record UserNames(String username, String displayName) {

    private static final int MAX_USERNAME = 100;
    private static final int MAX_DISPLAY_NAME = 200;

    /**
     * Looks at the names.
     *
     * @param displayName blank for the user name
     * @throws AccountRefusedException when one of them cannot be taken
     */
    static UserNames of(String username, String displayName) {
        String name = username.strip();
        String display = displayName.isBlank() ? name : displayName.strip();
        refuseIf(name.isEmpty(), Reason.USERNAME_MISSING);
        refuseIf(isLonger(name, MAX_USERNAME), Reason.USERNAME_TOO_LONG);
        refuseIf(isLonger(display, MAX_DISPLAY_NAME), Reason.DISPLAY_NAME_TOO_LONG);
        return new UserNames(name, display);
    }

    private static void refuseIf(boolean wrong, Reason reason) {
        if (wrong) {
            throw new AccountRefusedException(reason);
        }
    }

    private static boolean isLonger(String text, int limit) {
        return text.codePointCount(0, text.length()) > limit;
    }
}
