package org.caseload.security;

import org.caseload.security.AccountRefusedException.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the first administrator of a new installation, by the one-time link that the log shows. */
@Service
public class FirstAdministrator {

    private final SetUpLink link;
    private final NewUsers newUsers;
    private final UserRepository users;

    FirstAdministrator(SetUpLink link, NewUsers newUsers, UserRepository users) {
        this.link = link;
        this.newUsers = newUsers;
        this.users = users;
    }

    /** Whether this is the current link's token and still nobody can sign in. */
    @Transactional(readOnly = true)
    public boolean isPossible(String token) {
        return link.isCurrent(token) && !users.existWithPassword();
    }

    /**
     * Makes the administrator and uses the link up. Of two at the same time one is refused.
     *
     * @param token the link's
     * @param username up to 100 characters; spaces around it do not count
     * @param displayName up to 200 characters; blank for the user name
     * @param password at least 15 characters, at most 72 bytes in UTF-8
     * @throws AccountRefusedException when the link or a value stands against it
     */
    @Transactional
    public void create(String token, String username, String displayName, String password) {
        users.lock();
        if (users.existWithPassword()) {
            throw new AccountRefusedException(Reason.ALREADY_SET_UP);
        }
        if (!link.isCurrent(token)) {
            throw new AccountRefusedException(Reason.LINK_INVALID);
        }
        newUsers.addAdministrator(NewAdministrator.of(username, displayName, password));
        link.useUp();
    }
}
