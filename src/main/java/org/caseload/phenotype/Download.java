package org.caseload.phenotype;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A download that is wanted.
 *
 * @param running whether a node is at it
 * @param doneBytes how much of the file has come
 * @param allBytes how large it is, null while that is not known
 * @param failure why the last try failed, null when none has
 * @param nextTryAt when it is tried next, unless it is running
 */
public record Download(
        boolean running,
        long doneBytes,
        @Nullable Long allBytes,
        @Nullable Failure failure,
        Instant nextTryAt) {

    /** Why a try failed. */
    public enum Failure {
        /** The address does not answer, or not with a file. */
        UNREACHABLE,
        /** What came is no release. */
        REFUSED,
        UNKNOWN
    }
}
