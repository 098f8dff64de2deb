package org.caseload.security;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the audit are wanted.
 *
 * @param text part of the user name, the object or the address, letter case ignored; empty for any
 * @param actions empty for any
 * @param from the first moment, null for any
 * @param until the first moment that is not wanted any more, null for any
 */
public record AuditFilter(
        String text,
        Set<AuditAction> actions,
        @Nullable Instant from,
        @Nullable Instant until) implements Serializable {

    public static AuditFilter all() {
        return new AuditFilter("", Set.of(), null, null);
    }
}
