package org.caseload.batch;

import java.time.Clock;
import java.time.Instant;
import org.caseload.batch.BatchRefusedException.Reason;
import org.caseload.security.AdministratorsOnly;
import org.caseload.security.Audit;
import org.caseload.security.AuditAction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deleting what a batch's file said: the file itself, rows, findings, drafts and edits. The batch with its counts stays, and
 * so do its cases.
 */
@Service
@Transactional
public class BatchData {

    private final BatchStateRepository states;
    private final BatchDataRepository data;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BatchData(
            BatchStateRepository states,
            BatchDataRepository data,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.states = states;
        this.data = data;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Deletes the data for good. Nothing happens when that was done before.
     *
     * @throws BatchRefusedException while a job works on the batch
     * @throws BatchNotFoundException when there is no such batch
     */
    @AdministratorsOnly
    public void delete(BatchId id) {
        BatchState state = states.lock(id).orElseThrow(() -> new BatchNotFoundException(id));
        if (state.status().isWorking()) {
            throw new BatchRefusedException(id, Reason.WRONG_STATE);
        }
        delete(state, null);
    }

    /** The same for a job: data that nobody has touched since a time. A batch that has moved meanwhile is left alone. */
    void expire(BatchId id, Instant since, String why) {
        states.lock(id).filter(state -> data.isUntouchedSince(id, since)).ifPresent(state -> delete(state, why));
    }

    private void delete(BatchState state, @Nullable String why) {
        if (!state.dataDeleted()) {
            data.delete(state.id(), clock.instant());
            audit.record(AuditAction.BATCH_DATA_DELETED, "batch " + state.id(), null, why);
            events.publishEvent(new BatchChanged(state.id()));
        }
    }
}
