package org.caseload.batch;

import java.util.Set;
import org.caseload.security.UserId;
import org.jspecify.annotations.Nullable;

/**
 * Which batches a list shows.
 *
 * @param text part of the file's or the user's name, letter case ignored; empty for all
 * @param statuses empty for all
 * @param createdBy null for all
 */
public record BatchFilter(
        String text, Set<BatchStatus> statuses, @Nullable UserId createdBy) {

    public static BatchFilter all() {
        return new BatchFilter("", Set.of(), null);
    }
}
