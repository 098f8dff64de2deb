package org.caseload.phenotype;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A release that is kept here.
 *
 * @param version such as {@code 2026-01-08}
 * @param terms how many are in use in it
 * @param fileSize in bytes, as it came
 * @param loadedBy display name of the person who asked for it, null where nobody did
 * @param current whether manifests are judged against it
 */
public record Release(
        String version,
        int terms,
        long fileSize,
        Source source,
        @Nullable String loadedBy,
        Instant loadedAt,
        boolean current) {

    /** How a release came here. */
    public enum Source {
        /** From the file that {@code caseload.hpo.file} names. */
        SETTING,
        UPLOAD,
        DOWNLOAD
    }
}
