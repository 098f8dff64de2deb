package org.caseload.batch;

import java.time.Clock;
import java.util.List;
import org.caseload.cases.CaseId;
import org.caseload.cases.Withdrawal;
import org.caseload.security.SafeTrace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes a batch's cases back, a chunk at a time: cases that go into Trash and their drafts, which are open again under the
 * next generation, are one transaction.
 */
@Component
class UndoJob {

    private static final Logger log = LoggerFactory.getLogger(UndoJob.class);

    private final BatchStateRepository states;
    private final DraftRepository drafts;
    private final Withdrawal withdrawal;
    private final BatchProperties properties;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UndoJob(
            BatchStateRepository states,
            DraftRepository drafts,
            Withdrawal withdrawal,
            BatchProperties properties,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.states = states;
        this.drafts = drafts;
        this.withdrawal = withdrawal;
        this.properties = properties;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** Does nothing when the batch is not being undone (any more). */
    void run(BatchId id) {
        while (Boolean.TRUE.equals(transaction.execute(status -> chunk(id)))) {
            // The next one.
        }
    }

    /** @return whether there may be more to do */
    private boolean chunk(BatchId id) {
        BatchState state = states.lock(id).orElse(null);
        if (state == null || state.status() != BatchStatus.UNDOING) {
            return false;
        }
        List<CaseId> taken = withdrawal.take(id.value(), properties.chunkSize(), states.undoneBy(id));
        if (taken.isEmpty()) {
            states.finishUndo(id, drafts.counts(id), clock.instant());
            events.publishEvent(new BatchRested(id, BatchStatus.UNDONE));
        } else {
            drafts.takeBack(id, taken);
        }
        events.publishEvent(new BatchChanged(id));
        return !taken.isEmpty();
    }

    /** Ends a batch whose undoing keeps failing for no known reason. What went stays in Trash. */
    void giveUp(BatchId id, Throwable cause) {
        String reference = SupportReference.next();
        log.error("{}: undoing batch {} failed{}", reference, id, SafeTrace.of(cause));
        transaction.executeWithoutResult(status -> states.lock(id)
                .filter(state -> state.status() == BatchStatus.UNDOING)
                .ifPresent(state -> {
                    states.finishUndo(id, drafts.counts(id), clock.instant());
                    states.fail(id, JobFailure.UNKNOWN, reference, clock.instant());
                    events.publishEvent(new BatchRested(id, BatchStatus.FAILED));
                    events.publishEvent(new BatchChanged(id));
                }));
    }
}
