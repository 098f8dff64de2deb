package org.caseload.api;

import java.time.Instant;
import org.caseload.batch.BatchStatus;
import org.caseload.batch.BatchSummary;
import org.caseload.batch.BatchSummary.Counts;
import org.caseload.batch.JobFailure;
import org.jspecify.annotations.Nullable;

/**
 * A batch as the API shows it. What a check counts is null until the first one has ended.
 *
 * @param caseCount families of the file less the already created ones
 * @param errorCount findings, not rows
 * @param skippedCount families that were created before
 * @param leftOutCount families with errors that {@code VALID_ONLY} left
 * @param createdBy display name
 * @param dataDeletedAt when its file, rows and findings were deleted, null while they are here
 */
record BatchPayload(
        String id,
        String fileName,
        BatchStatus status,
        int version,
        @Nullable Integer rowCount,
        @Nullable Integer caseCount,
        @Nullable Integer validCaseCount,
        @Nullable Integer errorCount,
        @Nullable Integer warningCount,
        @Nullable Integer errorRowCount,
        int createdCount,
        int failedCount,
        @Nullable Integer skippedCount,
        int leftOutCount,
        String createdBy,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable JobFailure failure,
        @Nullable Instant dataDeletedAt) {

    static BatchPayload of(BatchSummary batch) {
        Counts counts = batch.counts();
        return new BatchPayload(
                batch.id().toString(),
                batch.fileName(),
                batch.status(),
                batch.version(),
                counts == null ? null : counts.rows(),
                counts == null ? null : counts.cases(),
                counts == null ? null : counts.validCases(),
                counts == null ? null : counts.errors(),
                counts == null ? null : counts.warnings(),
                counts == null ? null : counts.errorRows(),
                batch.createdCount(),
                batch.failedCount(),
                counts == null ? null : counts.skipped(),
                batch.leftOutCount(),
                batch.createdBy(),
                batch.createdAt(),
                batch.startedAt(),
                batch.finishedAt(),
                batch.failure(),
                batch.dataDeletedAt());
    }
}
