package org.caseload.security;

import java.time.Clock;
import org.caseload.security.SetUpRefusedException.Reason;
import org.springframework.stereotype.Component;

/** Adds users and their tokens. Every call belongs to a transaction of the caller. */
@Component
class NewUsers {

    private final UserRepository users;
    private final TokenRepository tokens;
    private final Passwords passwords;
    private final Clock clock;

    NewUsers(UserRepository users, TokenRepository tokens, Passwords passwords, Clock clock) {
        this.users = users;
        this.tokens = tokens;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** @throws SetUpRefusedException when somebody has this user name */
    UserId addAdministrator(NewAdministrator administrator) {
        if (users.isTaken(administrator.username())) {
            throw new SetUpRefusedException(Reason.USERNAME_TAKEN);
        }
        return add(administrator.username(), administrator.displayName(), passwords.hash(administrator.password()));
    }

    /** Adds an administrator who has tokens and cannot sign in. */
    UserId addTechnicalAdministrator(String username) {
        return add(username, username, Passwords.UNUSABLE);
    }

    void addToken(UserId owner, String name, String token) {
        tokens.add(owner, name, Secret.hash(token), clock.instant());
    }

    private UserId add(String username, String displayName, String hash) {
        return users.add(username, displayName, hash, Role.ADMINISTRATOR, clock.instant());
    }
}
