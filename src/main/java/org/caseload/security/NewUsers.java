package org.caseload.security;

import java.time.Clock;
import java.util.UUID;
import org.caseload.security.AccountRefusedException.Reason;
import org.springframework.stereotype.Component;

/**
 * Adds users and their tokens. Every call belongs to a transaction of the caller. What is made for the first administrator,
 * whom nobody invited, is recorded here.
 */
@Component
class NewUsers {

    private final UserRepository users;
    private final TokenRepository tokens;
    private final Passwords passwords;
    private final Audit audit;
    private final Clock clock;

    NewUsers(UserRepository users, TokenRepository tokens, Passwords passwords, Audit audit, Clock clock) {
        this.users = users;
        this.tokens = tokens;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws AccountRefusedException when somebody has this user name */
    UserId addAdministrator(NewAdministrator administrator) {
        return addFirst(administrator.names(), passwords.hash(administrator.password()));
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
        return addFirst(new UserNames(username, username), Passwords.UNUSABLE);
    }

    void addToken(UserId owner, String name, String token) {
        NewToken added = new NewToken(name, TokenScope.ADMIN, null);
        UUID id = tokens.add(owner, added, Secret.hash(token), clock.instant());
        audit.record(
                AuditAction.TOKEN_CREATED,
                PersonalTokens.about(id, users.account(owner).getUsername()),
                null,
                added.scope() + ", " + name);
    }

    private UserId addFirst(UserNames names, String hash) {
        UserId id = add(names, hash, Role.ADMINISTRATOR);
        audit.record(AuditAction.FIRST_ADMINISTRATOR_MADE, "user " + names.username(), null, Role.ADMINISTRATOR.name());
        return id;
    }

    private UserId add(UserNames names, String hash, Role role) {
        if (users.isTaken(names.username())) {
            throw new AccountRefusedException(Reason.USERNAME_TAKEN);
        }
        return users.add(names.username(), names.displayName(), hash, role, clock.instant());
    }
}
