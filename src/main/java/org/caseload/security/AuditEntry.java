package org.caseload.security;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit.
 *
 * @param actor user name at that time; empty when nobody was signed in
 * @param origin address from which it was done; empty when not known
 * @param object what it was done to
 * @param before how that was, null where there is nothing to tell
 * @param after how it is since then, null likewise
 */
public record AuditEntry(
        long id,
        Instant at,
        String actor,
        String origin,
        AuditAction action,
        String object,
        @Nullable String before,
        @Nullable String after)
        implements Serializable {}
