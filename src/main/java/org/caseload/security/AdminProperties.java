package org.caseload.security;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The first administrator of an installation that is set up without a browser. Read only while there is no user at all;
 * an empty value counts as none.
 *
 * @param username only together with the password
 * @param password under the same rules as on the set-up page, see {@link PasswordRules}
 * @param token a first API token, at least 32 characters; alone it belongs to the administrator {@code api}, who cannot sign
 *     in, so that the set-up page is still needed
 */
@ConfigurationProperties("caseload.admin")
record AdminProperties(
        @Nullable String username,
        @Nullable String password,
        @Nullable String token) {

    static final int MIN_TOKEN_LENGTH = 32;

    AdminProperties {
        username = emptyToNull(username);
        password = emptyToNull(password);
        token = emptyToNull(token);
    }

    boolean isEmpty() {
        return username == null && password == null && token == null;
    }

    /** Without the secrets, since settings end up in logs. */
    @Override
    public String toString() {
        return "AdminProperties[username=" + username + "]";
    }

    private static @Nullable String emptyToNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }
}
