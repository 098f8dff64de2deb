package org.caseload.security;

import org.caseload.security.AccountRefusedException.Reason;
import org.caseload.security.SignInAttempts.Attempt;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets users change their own passwords. */
@Service
public class OwnPassword {

    private final UserRepository users;
    private final Passwords passwords;
    private final SignInAttempts attempts;
    private final CurrentUser currentUser;
    private final Audit audit;

    OwnPassword(
            UserRepository users, Passwords passwords, SignInAttempts attempts, CurrentUser currentUser, Audit audit) {
        this.users = users;
        this.passwords = passwords;
        this.attempts = attempts;
        this.currentUser = currentUser;
        this.audit = audit;
    }

    /** Whether whoever is signed in has a password here. */
    @Transactional(readOnly = true)
    public boolean exists() {
        return !storedOf(currentUser.get()).equals(Passwords.UNUSABLE);
    }

    /**
     * Changes the password of whoever is signed in. This session goes on, the user's others end. Guesses at the present one
     * are slowed down as those at the sign-in: a page that was left open is not to give the password away. What is refused
     * has changed nothing but their count, which stays.
     *
     * @throws AccountRefusedException when the present password is wrong, or something stands against the new one
     */
    @Transactional(noRollbackFor = AccountRefusedException.class)
    public void change(String present, String wanted) {
        Account account = currentUser.account().orElseThrow();
        SignedIn user = account.signedIn();
        Attempt attempt = new Attempt(user.username(), currentUser.address(), "");
        if (!attempts.begin(attempt).isZero()) {
            throw new AccountRefusedException(Reason.TOO_MANY_ATTEMPTS);
        }
        users.lock();
        if (!passwords.matches(present, storedOf(user))) {
            throw new AccountRefusedException(Reason.PASSWORD_WRONG);
        }
        attempts.succeeded(attempt);
        PasswordRules.check(user.username(), wanted);
        account.renew(users.setPassword(user.id(), passwords.hash(wanted)));
        audit.record(AuditAction.PASSWORD_CHOSEN, "user " + user.username());
    }

    private String storedOf(SignedIn user) {
        return users.passwordHash(user.id()).orElse(Passwords.UNUSABLE);
    }
}
