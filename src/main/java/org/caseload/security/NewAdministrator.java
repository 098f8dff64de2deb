package org.caseload.security;

import org.caseload.security.SetUpRefusedException.Reason;

/** An administrator to be, whose values were found good. */
record NewAdministrator(String username, String displayName, String password) {

    private static final int MAX_USERNAME = 100;
    private static final int MAX_DISPLAY_NAME = 200;

    /**
     * Looks at the values.
     *
     * @param displayName blank for the user name
     * @throws SetUpRefusedException when one of them cannot be taken
     */
    static NewAdministrator of(String username, String displayName, String password) {
        String name = username.strip();
        String display = displayName.isBlank() ? name : displayName.strip();
        refuseIf(name.isEmpty(), Reason.USERNAME_MISSING);
        refuseIf(isLonger(name, MAX_USERNAME), Reason.USERNAME_TOO_LONG);
        refuseIf(isLonger(display, MAX_DISPLAY_NAME), Reason.DISPLAY_NAME_TOO_LONG);
        PasswordRules.objection(name, password).ifPresent(reason -> refuseIf(true, reason));
        return new NewAdministrator(name, display, password);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "NewAdministrator[username=" + username + "]";
    }

    private static void refuseIf(boolean wrong, Reason reason) {
        if (wrong) {
            throw new SetUpRefusedException(reason);
        }
    }

    private static boolean isLonger(String text, int limit) {
        return text.codePointCount(0, text.length()) > limit;
    }
}
