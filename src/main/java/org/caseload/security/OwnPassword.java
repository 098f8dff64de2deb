package org.caseload.security;

import org.caseload.security.AccountRefusedException.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets users change their own passwords. */
@Service
public class OwnPassword {

    private final UserRepository users;
    private final Passwords passwords;
    private final CurrentUser currentUser;
    private final Audit audit;

    OwnPassword(UserRepository users, Passwords passwords, CurrentUser currentUser, Audit audit) {
        this.users = users;
        this.passwords = passwords;
        this.currentUser = currentUser;
        this.audit = audit;
    }

    /**
     * Changes the password of whoever is signed in. This session goes on, the user's others end.
     *
     * @throws AccountRefusedException when the present password is wrong, or something stands against the new one
     */
    @Transactional
    public void change(String present, String wanted) {
        Account account = currentUser.account().orElseThrow();
        SignedIn user = account.signedIn();
        users.lock();
        String stored = users.passwordHash(user.id()).orElse(Passwords.UNUSABLE);
        if (!passwords.matches(present, stored)) {
            throw new AccountRefusedException(Reason.PASSWORD_WRONG);
        }
        PasswordRules.check(user.username(), wanted);
        account.renew(users.setPassword(user.id(), passwords.hash(wanted)));
        audit.record(AuditAction.PASSWORD_CHOSEN, "user " + user.username());
    }
}
