package org.caseload.security;

import org.springframework.stereotype.Component;

/**
 * Whether this installation has been set up. Asks the database until the answer is yes, since another node may do the
 * set-up, and remembers it then.
 */
@Component
class SetUpState {

    private final UserRepository users;
    private final SignInWays ways;
    private volatile boolean someoneCanSignIn;
    private volatile boolean someoneExists;

    SetUpState(UserRepository users, SignInWays ways) {
        this.users = users;
        this.ways = ways;
    }

    boolean canSomeoneSignIn() {
        if (!someoneCanSignIn) {
            someoneCanSignIn = ways.makeAdministrators() || users.existWithPassword();
        }
        return someoneCanSignIn;
    }

    /** Whether there is any user, such as the owner of a token from the settings. */
    boolean doesSomeoneExist() {
        if (!someoneExists) {
            someoneExists = users.exist();
        }
        return someoneExists;
    }
}
