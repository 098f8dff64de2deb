package org.caseload.batch;

import java.time.Duration;
import java.time.Instant;
import org.caseload.batch.BatchRefusedException.Reason;
import org.caseload.security.UserId;
import org.jspecify.annotations.Nullable;

/**
 * The stored state of a batch with its counts.
 *
 * @param version rises with every edit and every check; {@code create} carries the one that the user looked at
 * @param fileSize in bytes
 * @param checkedRows rows of the running check that are done
 * @param rowsToCheck rows of the running check in all, 0 while unknown
 * @param counts what the last finished check found; null before the first
 * @param attempted families that the running or last creation was to create, made or failed ones of earlier attempts
 *     included
 * @param createdCount cases created so far
 * @param failedCount cases that failed
 * @param openCount valid families that are neither created nor failed
 * @param leftOutCount families with errors that creation left out
 * @param createdBy display name of the person who uploaded it
 * @param checkedAt when the last check ended
 * @param startedAt when creation was started last
 * @param finishedAt when the batch came to rest
 * @param failure why it failed as a whole, null unless it is {@link BatchStatus#FAILED}
 * @param failureReference what to quote for support, null with the failure
 * @param hpoVersion the HPO release that the last check used, null when none was loaded
 * @param dataDeletedAt when its file, rows, findings and drafts were deleted, null while they are here
 */
public record BatchSummary(
        BatchId id,
        String fileName,
        long fileSize,
        BatchStatus status,
        int version,
        int checkedRows,
        int rowsToCheck,
        @Nullable Counts counts,
        int attempted,
        int createdCount,
        int failedCount,
        int openCount,
        int leftOutCount,
        UserId createdById,
        String createdBy,
        Instant createdAt,
        @Nullable Instant checkedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable JobFailure failure,
        @Nullable String failureReference,
        @Nullable String hpoVersion,
        @Nullable Instant dataDeletedAt) {

    /**
     * What a check found.
     *
     * @param rows sample rows
     * @param cases families less the ones that exist already
     * @param validCases families that can be created
     * @param errors findings, not rows
     * @param errorRows rows with at least one error
     * @param errorFamilies families with at least one error
     * @param skipped families that exist already
     */
    public record Counts(
            int rows,
            int cases,
            int validCases,
            int errors,
            int warnings,
            int infos,
            int errorRows,
            int errorFamilies,
            int skipped) {}

    /**
     * The same batch, for whoever needs what its file said.
     *
     * @throws BatchRefusedException when its file, rows, findings and drafts were deleted
     */
    public BatchSummary withData() {
        if (dataDeletedAt != null) {
            throw new BatchRefusedException(id, Reason.DATA_DELETED);
        }
        return this;
    }

    public boolean hasErrors() {
        return counts != null && counts.errors() > 0;
    }

    /** How long the last piece of work took: check, or creation once it was started. Null while it runs. */
    public @Nullable Duration duration() {
        if (finishedAt == null) {
            return null;
        }
        return Duration.between(startedAt == null ? createdAt : startedAt, finishedAt);
    }

    /** Part of the running work that is done, from 0 to 1. */
    public double progress() {
        return switch (status) {
            case VALIDATING -> rowsToCheck == 0 ? 0 : (double) checkedRows / rowsToCheck;
            case CREATING, CANCELLING -> attempted == 0 ? 0 : (double) (createdCount + failedCount) / attempted;
            default -> 1;
        };
    }
}
