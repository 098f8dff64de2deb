package org.caseload.notice;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.caseload.batch.BatchStatus;
import org.jspecify.annotations.Nullable;

/**
 * What one receiver is told of a batch that has come to rest, and how far it has come.
 *
 * @param id stays the same for every try
 * @param tries since it was written, or since somebody had it sent again
 * @param nextTryAt null unless it is waiting
 * @param endedAt when it was delivered or given up, null while it is waiting
 * @param failure of the last try, null when that succeeded or there was none
 * @param answer HTTP status of the last try, null without an answer
 */
public record Notice(
        UUID id,
        Receiver receiver,
        Content content,
        NoticeState state,
        int tries,
        @Nullable Instant nextTryAt,
        @Nullable Instant endedAt,
        @Nullable NoticeFailure failure,
        @Nullable Integer answer)
        implements Serializable {

    /**
     * All that is told: the batch as it came to rest. The file's name is not in it, since it may name a patient.
     *
     * @param errors findings, not rows
     * @param leftOut families with errors that creation left
     * @param open valid families without a case
     * @param at when it came to rest
     */
    public record Content(
            UUID batch, BatchStatus status, int errors, int created, int failed, int leftOut, int open, Instant at)
            implements Serializable {}
}
