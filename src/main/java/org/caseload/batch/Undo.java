package org.caseload.batch;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.caseload.batch.BatchRefusedException.Reason;
import org.caseload.cases.Withdrawal;
import org.caseload.security.Audit;
import org.caseload.security.AuditAction;
import org.caseload.security.CaseCreatorsOnly;
import org.caseload.security.Role;
import org.caseload.security.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Taking a batch back: its cases that nobody touched go into Trash, and its manifest can be created again. */
@Service
@Transactional
public class Undo {

    private static final Set<BatchStatus> CREATED =
            EnumSet.of(BatchStatus.COMPLETED, BatchStatus.COMPLETED_WITH_FAILURES, BatchStatus.CANCELLED);

    private final BatchRepository batches;
    private final BatchStateRepository states;
    private final Withdrawal withdrawal;
    private final BatchJobs jobs;
    private final BatchProperties properties;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Undo(
            BatchRepository batches,
            BatchStateRepository states,
            Withdrawal withdrawal,
            BatchJobs jobs,
            BatchProperties properties,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.batches = batches;
        this.states = states;
        this.withdrawal = withdrawal;
        this.jobs = jobs;
        this.properties = properties;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Whether {@link #undo} may be offered to this user now: the state, the time and the person allow it. */
    @Transactional(readOnly = true)
    public boolean isOffered(BatchSummary batch, SignedIn user) {
        return CREATED.contains(batch.status())
                && batch.createdCount() > 0
                && batch.dataDeletedAt() == null
                && isInTime(batch)
                && isAllowed(batch, user);
    }

    /** What would go and what would stay. */
    @Transactional(readOnly = true)
    public Withdrawal.Preview preview(BatchId id) {
        return withdrawal.preview(id.value());
    }

    /**
     * Begins to take a batch back. While that is being done already, nothing happens.
     *
     * @throws BatchRefusedException when the state, the time or the person stands against it, or every case was touched
     * @throws BatchNotFoundException when there is no such batch
     */
    @CaseCreatorsOnly
    public void undo(BatchId id, SignedIn by) {
        BatchStatus status = states.lock(id)
                .orElseThrow(() -> new BatchNotFoundException(id))
                .status();
        BatchSummary batch = batches.find(id).orElseThrow(() -> new BatchNotFoundException(id));
        require(isAllowed(batch, by), id, Reason.NOT_YOURS);
        if (status == BatchStatus.UNDOING) {
            return;
        }
        batch.withData();
        require(CREATED.contains(status), id, Reason.WRONG_STATE);
        require(isInTime(batch), id, Reason.TOO_LATE);
        require(preview(id).going() > 0, id, Reason.NOTHING_TO_DO);
        states.startUndo(id, by.id());
        audit.record(AuditAction.BATCH_UNDONE, "batch " + id);
        jobs.scheduleUndo(id, batch.version());
        events.publishEvent(new BatchChanged(id));
    }

    private boolean isInTime(BatchSummary batch) {
        Instant finished = batch.finishedAt();
        return finished != null && clock.instant().isBefore(finished.plus(properties.undoWithin()));
    }

    private static boolean isAllowed(BatchSummary batch, SignedIn user) {
        return user.may(Role.ADMINISTRATOR)
                || (user.may(Role.CASE_CREATOR) && user.id().equals(batch.createdById()));
    }

    private static void require(boolean condition, BatchId id, Reason reason) {
        if (!condition) {
            throw new BatchRefusedException(id, reason);
        }
    }
}
