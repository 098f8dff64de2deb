package org.caseload.security;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A token to be.
 *
 * @param expiresAt null for one that does not expire
 */
record NewToken(String name, TokenScope scope, @Nullable Instant expiresAt) {}
