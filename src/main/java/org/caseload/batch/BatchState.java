package org.caseload.batch;

import org.caseload.batch.BatchRefusedException.Reason;
import org.caseload.security.UserId;
import org.jspecify.annotations.Nullable;

/**
 * What a verb must know of a batch before it moves it.
 *
 * @param publishedRun the last finished check, null before the first
 * @param createAfterCheck how to go on after the running check, null to rest
 * @param dataDeleted whether nothing is left of what the file said
 */
record BatchState(
        BatchId id,
        String fileName,
        BatchStatus status,
        int version,
        @Nullable Integer publishedRun,
        int attempt,
        int checkStarts,
        int errorCount,
        int rowCount,
        @Nullable Long catalogVersion,
        @Nullable String hpoVersion,
        @Nullable CreateMode createAfterCheck,
        UserId createdBy,
        boolean dataDeleted) {

    /** @throws BatchRefusedException when nothing is left of what the file said */
    BatchState withData() {
        if (dataDeleted) {
            throw new BatchRefusedException(id, Reason.DATA_DELETED);
        }
        return this;
    }
}
