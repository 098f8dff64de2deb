package org.caseload.security;

import java.time.Clock;
import java.util.List;
import org.caseload.security.AccountRefusedException.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may come in, and with which role. A user is never deleted, since cases and the audit name their users.
 *
 * <p>Every change ends the user's sessions, and there is always an administrator who can sign in.
 */
@Service
@Transactional
@AdministratorsOnly
public class Users {

    private final UserRepository users;
    private final NewUsers newUsers;
    private final PasswordLinks links;
    private final CurrentUser currentUser;
    private final Audit audit;
    private final Clock clock;

    Users(
            UserRepository users,
            NewUsers newUsers,
            PasswordLinks links,
            CurrentUser currentUser,
            Audit audit,
            Clock clock) {
        this.users = users;
        this.newUsers = newUsers;
        this.links = links;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /** By user name, deactivated ones included. */
    @Transactional(readOnly = true)
    public List<User> list() {
        return users.list();
    }

    /**
     * Adds a user, who chooses a password by the link.
     *
     * @param username up to 100 characters; spaces around it do not count
     * @param displayName up to 200 characters; blank for the user name
     * @return the secret of the one-time link, which is shown once and stored nowhere
     * @throws AccountRefusedException when a name stands against it
     */
    public String invite(String username, String displayName, Role role) {
        users.lock();
        UserNames names = UserNames.of(username, displayName);
        UserId id = newUsers.addInvited(names, role);
        audit.record(AuditAction.USER_INVITED, about(names.username()), null, role.name());
        return links.issue(id);
    }

    /**
     * Gives a user another role.
     *
     * @throws AccountRefusedException for the last administrator, or where a provider says the role
     */
    public void changeRole(UserId id, Role role) {
        User user = lock(id);
        refuseIf(user.vouchedFor(), Reason.VOUCHED_FOR);
        if (user.role() != role) {
            refuseIfLastAdministrator(user);
            users.setRole(id, role);
            audit.record(
                    AuditAction.USER_ROLE_CHANGED,
                    about(user.username()),
                    user.role().name(),
                    role.name());
        }
    }

    /**
     * Lets a user in no more, by password, link or token.
     *
     * @throws AccountRefusedException for the last administrator
     */
    public void deactivate(UserId id) {
        User user = lock(id);
        if (user.active()) {
            refuseIfLastAdministrator(user);
            users.setDeactivated(id, clock.instant());
            links.withdraw(id);
            audit.record(AuditAction.USER_DEACTIVATED, about(user.username()));
        }
    }

    /** Lets a deactivated user in again, with the password and the tokens of before. */
    public void activate(UserId id) {
        User user = lock(id);
        if (!user.active()) {
            users.setDeactivated(id, null);
            audit.record(AuditAction.USER_ACTIVATED, about(user.username()));
        }
    }

    /**
     * Makes the password void; the user chooses another one by the link.
     *
     * @return the secret of the one-time link, which is shown once and stored nowhere
     * @throws AccountRefusedException for one's own account, the last administrator, or where a provider lets the user in
     */
    public String resetPassword(UserId id) {
        User user = lock(id);
        refuseIf(currentUser.get().id().equals(id), Reason.OWN_ACCOUNT);
        refuseIf(user.vouchedFor(), Reason.VOUCHED_FOR);
        refuseIfLastAdministrator(user);
        users.setPassword(id, Passwords.UNUSABLE);
        audit.record(AuditAction.PASSWORD_RESET, about(user.username()));
        return links.issue(id);
    }

    private User lock(UserId id) {
        users.lock();
        return users.find(id).orElseThrow(() -> new AccountRefusedException(Reason.NO_SUCH_USER));
    }

    /** Those with a password and those of a provider are counted apart: either way of signing in may be given up. */
    private void refuseIfLastAdministrator(User user) {
        boolean last = user.isAdministratorWhoCanSignIn()
                && users.list().stream()
                                .filter(User::isAdministratorWhoCanSignIn)
                                .filter(other -> other.vouchedFor() == user.vouchedFor())
                                .count()
                        == 1;
        refuseIf(last, Reason.LAST_ADMINISTRATOR);
    }

    private static String about(String username) {
        return "user " + username;
    }

    private static void refuseIf(boolean wrong, Reason reason) {
        if (wrong) {
            throw new AccountRefusedException(reason);
        }
    }
}
