package org.caseload.security;

import java.time.Clock;
import org.caseload.security.AccountRefusedException.Reason;
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

    /** @throws AccountRefusedException when somebody has this user name */
    UserId addAdministrator(NewAdministrator administrator) {
        return add(administrator.names(), passwords.hash(administrator.password()), Role.ADMINISTRATOR);
    }

    /**
     * Adds a user who has no password yet.
     *
     * @throws AccountRefusedException when somebody has this user name
     */
    UserId addInvited(UserNames names, Role role) {
        return add(names, Passwords.UNUSABLE, role);
    }

    /** Adds an administrator who has tokens and cannot sign in. */
    UserId addTechnicalAdministrator(String username) {
        return add(new UserNames(username, username), Passwords.UNUSABLE, Role.ADMINISTRATOR);
    }

    void addToken(UserId owner, String name, String token) {
        tokens.add(owner, new NewToken(name, TokenScope.ADMIN, null), Secret.hash(token), clock.instant());
    }

    private UserId add(UserNames names, String hash, Role role) {
        if (users.isTaken(names.username())) {
            throw new AccountRefusedException(Reason.USERNAME_TAKEN);
        }
        return users.add(names.username(), names.displayName(), hash, role, clock.instant());
    }
}
