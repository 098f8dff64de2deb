package org.caseload.security;

import java.io.Serializable;

/**
 * The person, or the script, that is at work.
 *
 * @param username what is typed to sign in
 * @param displayName what others see
 */
public record SignedIn(UserId id, String username, String displayName, Role role) implements Serializable {

    /** Whether this role may do what the other may. */
    public boolean may(Role needed) {
        return role.compareTo(needed) >= 0;
    }
}
