package org.caseload.security;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A user as administrators see one.
 *
 * @param active whether the user may come in
 * @param hasPassword false until a link was used
 * @param vouchedFor whether an OpenID provider lets the user in, and says with which role
 * @param lastSignInAt null when that has not happened yet
 */
public record User(
        UserId id,
        String username,
        String displayName,
        Role role,
        boolean active,
        boolean hasPassword,
        boolean vouchedFor,
        Instant createdAt,
        @Nullable Instant lastSignInAt)
        implements Serializable {

    boolean isAdministratorWhoCanSignIn() {
        return active && (hasPassword || vouchedFor) && role == Role.ADMINISTRATOR;
    }
}
