package org.caseload.security;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.caseload.security.AccountRefusedException.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One-time links by which users choose a password: 256 random bits, of which only the hash is stored, good for one use
 * within a day, since they travel from an administrator to a colleague.
 */
@Service
@Transactional
public class PasswordLinks {

    /** How long a link works. */
    public static final Duration VALIDITY = Duration.ofHours(24);

    private final PasswordLinkRepository links;
    private final UserRepository users;
    private final Passwords passwords;
    private final Audit audit;
    private final Clock clock;

    PasswordLinks(PasswordLinkRepository links, UserRepository users, Passwords passwords, Audit audit, Clock clock) {
        this.links = links;
        this.users = users;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
    }

    /** Makes a link, which ends the user's one before. */
    String issue(UserId id) {
        String secret = Secret.random();
        links.replace(id, Secret.hash(secret), clock.instant().plus(VALIDITY));
        return secret;
    }

    void withdraw(UserId id) {
        links.delete(id);
    }

    /** The user name of whom a link was made for; none when it does not work. */
    @Transactional(readOnly = true)
    public Optional<String> username(String secret) {
        return owner(secret).map(User::username);
    }

    /**
     * Sets the password, and uses the link up. Of two at the same time one is refused.
     *
     * @throws AccountRefusedException when the link or the password stands against it
     */
    public void choose(String secret, String password) {
        users.lock();
        User user = owner(secret).orElseThrow(() -> new AccountRefusedException(Reason.LINK_INVALID));
        PasswordRules.check(user.username(), password);
        users.setPassword(user.id(), passwords.hash(password));
        links.delete(user.id());
        audit.recordOf(
                new SignedIn(user.id(), user.username(), user.displayName(), user.role()),
                AuditAction.PASSWORD_CHOSEN,
                "user " + user.username());
    }

    private Optional<User> owner(String secret) {
        return links.findOwner(Secret.hash(secret), clock.instant())
                .flatMap(users::find)
                .filter(User::active);
    }
}
