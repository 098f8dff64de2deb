package org.caseload.batch;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.caseload.batch.CreationChunk.Outcome;
import org.caseload.security.SafeTrace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Creates a batch's cases in slices of about a second, so that a small batch never waits behind a large one and any node
 * can take the next slice.
 */
@Component
class CreationJob {

    private static final Logger log = LoggerFactory.getLogger(CreationJob.class);
    private static final Duration SLICE = Duration.ofSeconds(1);

    private final CreationChunk chunk;
    private final BatchStateRepository states;
    private final DraftRepository drafts;
    private final TransactionTemplate transaction;
    private final BatchMeters meters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CreationJob(
            CreationChunk chunk,
            BatchStateRepository states,
            DraftRepository drafts,
            TransactionTemplate transaction,
            BatchMeters meters,
            ApplicationEventPublisher events,
            Clock clock) {
        this.chunk = chunk;
        this.states = states;
        this.drafts = drafts;
        this.transaction = transaction;
        this.meters = meters;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Works on a batch for about a second. The first slice is a single chunk, all that a small batch needs: of many batches
     * that begin at once none waits for a second of each of the others.
     *
     * @return whether there may be more to do
     */
    boolean slice(BatchId id, int attempt, boolean first) {
        long end = System.nanoTime() + (first ? 0 : SLICE.toNanos());
        Outcome outcome = chunk(id, attempt);
        while (outcome == Outcome.FULL
                && System.nanoTime() < end
                && !Thread.currentThread().isInterrupted()) {
            outcome = chunk(id, attempt);
        }
        if (outcome == Outcome.FULL) {
            return true;
        }
        transaction.executeWithoutResult(status -> end(id));
        return false;
    }

    private Outcome chunk(BatchId id, int attempt) {
        return meters.chunk(() -> chunk.create(id, attempt));
    }

    /**
     * Brings the batch to rest if nothing is left to do. "I found nothing unlocked" is not "done": another slice may still
     * hold some, and ends the batch itself. Taking the batch's lock waits for every chunk under way.
     */
    private void end(BatchId id) {
        BatchState state = states.lockAfterChunks(id).orElse(null);
        if (state == null || !isCreating(state)) {
            return;
        }
        Map<DraftState, Integer> counts = drafts.counts(id);
        boolean open = counts.containsKey(DraftState.OPEN);
        if (open && state.status() == BatchStatus.CREATING) {
            return;
        }
        BatchStatus status = restingStatus(open, counts);
        states.finish(id, status, counts, clock.instant());
        events.publishEvent(new BatchRested(id, status));
        events.publishEvent(new BatchChanged(id));
    }

    private static boolean isCreating(BatchState state) {
        return state.status() == BatchStatus.CREATING || state.status() == BatchStatus.CANCELLING;
    }

    private static BatchStatus restingStatus(boolean open, Map<DraftState, Integer> counts) {
        if (open) {
            return BatchStatus.CANCELLED;
        }
        return counts.containsKey(DraftState.FAILED) ? BatchStatus.COMPLETED_WITH_FAILURES : BatchStatus.COMPLETED;
    }

    /** Ends a batch whose slices keep failing for no known reason. What was created stays. */
    void giveUp(BatchId id, Throwable cause) {
        String reference = SupportReference.next();
        log.error("{}: creation of batch {} failed{}", reference, id, SafeTrace.of(cause));
        transaction.executeWithoutResult(status -> {
            states.lockAfterChunks(id).filter(CreationJob::isCreating).ifPresent(state -> {
                states.finish(id, BatchStatus.FAILED, drafts.counts(id), clock.instant());
                states.fail(id, JobFailure.UNKNOWN, reference, clock.instant());
                events.publishEvent(new BatchRested(id, BatchStatus.FAILED));
                events.publishEvent(new BatchChanged(id));
            });
        });
    }
}
