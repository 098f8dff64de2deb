package org.caseload.security;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The accounts of those who sign in by a provider. The first sign-in makes one; each sign-in gives it the role that the
 * provider says, which ends the user's other sessions when it is another one.
 */
@Service
@Transactional
class OidcAccounts {

    private final UserRepository users;
    private final OidcIdentityRepository identities;
    private final Audit audit;
    private final Clock clock;

    OidcAccounts(UserRepository users, OidcIdentityRepository identities, Audit audit, Clock clock) {
        this.users = users;
        this.identities = identities;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws OidcRefusedException for somebody who was deactivated, or a name that a new account cannot have */
    Account signIn(OidcPerson person) {
        users.lock();
        UserId id = identities
                .find(person.identity())
                .map(known -> update(known, person))
                .orElseGet(() -> add(person));
        return users.account(id);
    }

    private UserId update(UserId id, OidcPerson person) {
        User user = users.find(id).orElseThrow();
        refuseIf(!user.active(), OidcRefusal.DEACTIVATED, user.username());
        if (user.role() != person.role()) {
            users.setRole(id, person.role());
            audit.recordOf(
                    null,
                    AuditAction.USER_ROLE_CHANGED,
                    "user " + user.username(),
                    user.role().name(),
                    person.role().name());
        }
        return id;
    }

    private UserId add(OidcPerson person) {
        UserNames names = names(person);
        refuseIf(users.isTaken(names.username()), OidcRefusal.NAME_TAKEN, names.username());
        UserId id =
                users.add(names.username(), names.displayName(), Passwords.UNUSABLE, person.role(), clock.instant());
        identities.set(id, person.identity());
        audit.recordOf(
                null,
                AuditAction.USER_VOUCHED_FOR,
                "user " + names.username(),
                person.role().name());
        return id;
    }

    private static UserNames names(OidcPerson person) {
        try {
            return UserNames.of(person.username(), person.displayName());
        } catch (AccountRefusedException refused) {
            throw new OidcRefusedException(OidcRefusal.NAME_UNUSABLE, "");
        }
    }

    private static void refuseIf(boolean wrong, OidcRefusal reason, String username) {
        if (wrong) {
            throw new OidcRefusedException(reason, username);
        }
    }
}
