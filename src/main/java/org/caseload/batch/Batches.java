package org.caseload.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.caseload.batch.BatchRefusedException.Reason;
import org.caseload.manifest.FileFindings;
import org.caseload.security.Audit;
import org.caseload.security.AuditAction;
import org.caseload.security.CaseCreatorsOnly;
import org.caseload.security.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The life of a batch: every verb that moves one, and the stored state.
 *
 * <p>A verb changes the state and leaves a job for the rest, both in one transaction: there is never the one without the
 * other, whatever happens to the process.
 */
@Service
@Transactional
public class Batches {

    private static final Set<BatchStatus> AT_REST = EnumSet.of(
            BatchStatus.VALIDATED,
            BatchStatus.COMPLETED,
            BatchStatus.COMPLETED_WITH_FAILURES,
            BatchStatus.CANCELLED,
            BatchStatus.FAILED,
            BatchStatus.UNDONE);

    private static final Duration UPLOAD_KEY_VALIDITY = Duration.ofHours(24);

    private final BatchRepository batches;
    private final BatchStateRepository states;
    private final BatchPieceRepository pieces;
    private final DraftRepository drafts;
    private final CreationStart creation;
    private final BatchJobs jobs;
    private final UploadProperties limits;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Batches(
            BatchRepository batches,
            BatchStateRepository states,
            BatchPieceRepository pieces,
            DraftRepository drafts,
            CreationStart creation,
            BatchJobs jobs,
            UploadProperties limits,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.batches = batches;
        this.states = states;
        this.pieces = pieces;
        this.drafts = drafts;
        this.creation = creation;
        this.jobs = jobs;
        this.limits = limits;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Stores a file as a new batch and has it checked.
     *
     * @param fileName as the user's machine named it
     * @param file the bytes; not deleted
     * @param uploadKey for 24 hours the same key of the same user gives the same batch; null for none
     * @return the new batch, or the earlier one of the same key
     * @throws UploadRefusedException for a file that is too large to be stored
     */
    @CaseCreatorsOnly
    public BatchId upload(String fileName, Path file, UserId by, @Nullable String uploadKey) {
        Optional<BatchId> earlier = uploadKey == null ? Optional.empty() : earlier(by, uploadKey);
        return earlier.orElseGet(() -> store(fileName, file, by, uploadKey));
    }

    /** Of two uploads at the same time the second waits, and gets the first one's batch. */
    private Optional<BatchId> earlier(UserId by, String uploadKey) {
        batches.lockUploadKey(by, uploadKey);
        batches.releaseUploadKey(by, uploadKey, clock.instant().minus(UPLOAD_KEY_VALIDITY));
        return batches.byUploadKey(by, uploadKey);
    }

    private BatchId store(String fileName, Path file, UserId by, @Nullable String uploadKey) {
        try (InputStream bytes = Files.newInputStream(file)) {
            StoredUpload upload = StoredUpload.of(fileName, file);
            refuseIfTooLarge(upload.size());
            BatchId id = BatchId.random();
            states.insert(id, upload, by, uploadKey, clock.instant());
            pieces.store(id, bytes);
            jobs.scheduleCheck(id, 1);
            audit.record(AuditAction.BATCH_UPLOADED, "batch " + id);
            events.publishEvent(new BatchChanged(id));
            return id;
        } catch (IOException failure) {
            throw new UncheckedIOException("an uploaded file could not be read", failure);
        }
    }

    private void refuseIfTooLarge(long size) {
        if (size > limits.maxSize().toBytes()) {
            throw new UploadRefusedException(
                    FileFindings.tooLarge((int) limits.maxSize().toMegabytes()));
        }
    }

    /** The newest batch that has the very same bytes. */
    @Transactional(readOnly = true)
    public Optional<BatchSummary> seenBefore(Path file) {
        try {
            return batches.newestOf(StoredUpload.sha256(file));
        } catch (IOException failure) {
            throw new UncheckedIOException("an uploaded file could not be read", failure);
        }
    }

    @Transactional(readOnly = true)
    public Optional<BatchSummary> find(BatchId id) {
        return batches.find(id);
    }

    /** Newest first, from a place that a user scrolled to. */
    @Transactional(readOnly = true)
    public List<BatchSummary> page(BatchFilter filter, int offset, int limit) {
        return batches.page(filter, BatchOrder.NEWEST_FIRST, offset, limit);
    }

    /** In the order that a user chose, from a place that the user scrolled to. */
    @Transactional(readOnly = true)
    public List<BatchSummary> page(BatchFilter filter, BatchOrder order, int offset, int limit) {
        return batches.page(filter, order, offset, limit);
    }

    /**
     * Newest first, after a known batch.
     *
     * @param after the last batch of the page before, null for the first page
     */
    @Transactional(readOnly = true)
    public List<BatchSummary> pageAfter(BatchFilter filter, @Nullable BatchId after, int limit) {
        return batches.pageAfter(filter, after, limit);
    }

    @Transactional(readOnly = true)
    public int count(BatchFilter filter) {
        return batches.count(filter);
    }

    /**
     * Starts creating what is valid and not created yet; when the catalog has changed since the check, the batch is checked
     * again first. While the batch is being created already, nothing happens.
     *
     * @param version the version that the user looked at, null to take the current one
     * @throws BatchRefusedException when the state, an error or another version stands against it
     * @throws BatchNotFoundException when there is no such batch
     */
    @CaseCreatorsOnly
    public void create(BatchId id, CreateMode mode, @Nullable Integer version) {
        BatchState state = lock(id);
        if (state.status() == BatchStatus.CREATING || state.createAfterCheck() != null) {
            return;
        }
        require(AT_REST.contains(state.status()), id, Reason.WRONG_STATE);
        require(version == null || version == state.version(), id, Reason.CHANGED_MEANWHILE);
        require(mode == CreateMode.VALID_ONLY || state.errorCount() == 0, id, Reason.HAS_ERRORS);
        creation.begin(state, mode);
        audit.record(AuditAction.BATCH_CREATION_STARTED, "batch " + id, null, mode.name());
    }

    /** Creates the failed cases once more. Throws as {@link #create} does. */
    @CaseCreatorsOnly
    public void retry(BatchId id) {
        BatchState state = lock(id);
        require(AT_REST.contains(state.status()), id, Reason.WRONG_STATE);
        require(drafts.reopenFailed(id) > 0, id, Reason.NOTHING_TO_DO);
        states.forgetFailures(id);
        creation.begin(state, CreateMode.VALID_ONLY);
        audit.record(AuditAction.BATCH_RETRIED, "batch " + id);
    }

    /**
     * Stops the check, or the creation after the chunks under way; what has been created stays. Throws as {@link #create}
     * does.
     */
    @CaseCreatorsOnly
    public void cancel(BatchId id) {
        BatchState state = lock(id);
        switch (state.status()) {
            case VALIDATING -> {
                states.stopCheck(id, clock.instant());
                events.publishEvent(new BatchRested(id, BatchStatus.CANCELLED));
            }
            case CREATING -> {
                states.moveTo(id, BatchStatus.CANCELLING);
                jobs.scheduleEnding(id, state.attempt());
            }
            case CANCELLING -> {
                // Asked for twice.
            }
            default -> throw new BatchRefusedException(id, Reason.WRONG_STATE);
        }
        audit.record(AuditAction.BATCH_CANCELLED, "batch " + id);
        events.publishEvent(new BatchChanged(id));
    }

    /** Checks the batch anew against today's catalog and cases. Throws as {@link #create} does. */
    @CaseCreatorsOnly
    public void checkAgain(BatchId id) {
        BatchState state = lock(id);
        require(AT_REST.contains(state.status()), id, Reason.WRONG_STATE);
        states.startCheck(id, null);
        jobs.scheduleCheck(id, state.version() + 1);
        audit.record(AuditAction.BATCH_CHECKED_AGAIN, "batch " + id);
        events.publishEvent(new BatchChanged(id));
    }

    private BatchState lock(BatchId id) {
        return states.lock(id).orElseThrow(() -> new BatchNotFoundException(id)).withData();
    }

    private static void require(boolean condition, BatchId id, Reason reason) {
        if (!condition) {
            throw new BatchRefusedException(id, reason);
        }
    }
}
