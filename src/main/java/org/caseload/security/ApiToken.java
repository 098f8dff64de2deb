package org.caseload.security;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a token; the token itself is not.
 *
 * @param owner user name
 * @param expiresAt null when it does not expire
 * @param lastUsedAt to the minute, null when never
 * @param revokedAt null while it holds
 */
public record ApiToken(
        UUID id,
        UserId ownerId,
        String owner,
        String name,
        TokenScope scope,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant revokedAt)
        implements Serializable {

    public boolean holds(Instant now) {
        return revokedAt == null && (expiresAt == null || expiresAt.isAfter(now));
    }
}
