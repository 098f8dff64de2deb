package org.caseload.security;

/** An administrator to be, whose values were found good. */
record NewAdministrator(UserNames names, String password) {

    /**
     * Looks at the values.
     *
     * @param displayName blank for the user name
     * @throws AccountRefusedException when one of them cannot be taken
     */
    static NewAdministrator of(String username, String displayName, String password) {
        UserNames names = UserNames.of(username, displayName);
        PasswordRules.check(names.username(), password);
        return new NewAdministrator(names, password);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "NewAdministrator[names=" + names + "]";
    }
}
