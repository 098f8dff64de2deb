package org.caseload.batch;

import static org.caseload.db.Tables.BATCH;
import static org.caseload.db.Tables.CREATION_CHUNK;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.caseload.db.tables.records.BatchRecord;
import org.caseload.security.UserId;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * Moves a batch from state to state. Every move names the state that it starts from, so that of two who move at the same
 * time one finds nothing to move.
 */
@Repository
class BatchStateRepository {

    private final DSLContext db;

    BatchStateRepository(DSLContext db) {
        this.db = db;
    }

    void insert(BatchId id, StoredUpload upload, UserId by, @Nullable String uploadKey, Instant now) {
        db.insertInto(BATCH)
                .set(BATCH.ID, id.value())
                .set(BATCH.FILE_NAME, upload.fileName())
                .set(BATCH.FILE_SIZE, upload.size())
                .set(BATCH.FILE_SHA256, upload.sha256())
                .set(BATCH.STATUS, BatchStatus.VALIDATING.name())
                .set(BATCH.UPLOAD_KEY, uploadKey)
                .set(BATCH.CREATED_BY, by.value())
                .set(BATCH.CREATED_AT, time(now))
                .execute();
    }

    /**
     * Reads the state and keeps everybody else from moving the batch until the transaction ends. Does not wait for chunks
     * under way: they follow each other without a gap, so that whoever waited would come last.
     */
    Optional<BatchState> lock(BatchId id) {
        return db.selectFrom(BATCH)
                .where(BATCH.ID.eq(id.value()))
                .forNoKeyUpdate()
                .fetchOptional(BatchStateRepository::state);
    }

    /** The same for the move that ends creation: it waits for every chunk under way. */
    Optional<BatchState> lockAfterChunks(BatchId id) {
        return db.selectFrom(BATCH)
                .where(BATCH.ID.eq(id.value()))
                .forUpdate()
                .fetchOptional(BatchStateRepository::state);
    }

    /** Reads the state for a chunk. Only {@link #lockAfterChunks} waits until the chunk's transaction ends. */
    Optional<BatchState> lockForChunk(BatchId id) {
        return db.selectFrom(BATCH)
                .where(BATCH.ID.eq(id.value()))
                .forKeyShare()
                .fetchOptional(BatchStateRepository::state);
    }

    /** @param createAfter how creation goes on after the check, null when the check was all that was asked for */
    void startCheck(BatchId id, @Nullable CreateMode createAfter) {
        db.update(BATCH)
                .set(BATCH.CREATE_AFTER_CHECK, createAfter == null ? null : createAfter.name())
                .set(BATCH.STATUS, BatchStatus.VALIDATING.name())
                .set(BATCH.VERSION, BATCH.VERSION.plus(1))
                .set(BATCH.CHECK_STARTS, 0)
                .set(BATCH.CHECKED_ROWS, 0)
                .set(BATCH.ROWS_TO_CHECK, 0)
                .setNull(BATCH.FINISHED_AT)
                .setNull(BATCH.FAILURE)
                .setNull(BATCH.FAILURE_REFERENCE)
                .where(BATCH.ID.eq(id.value()))
                .execute();
    }

    void stopCheck(BatchId id, Instant now) {
        db.update(BATCH)
                .set(BATCH.STATUS, BatchStatus.CANCELLED.name())
                .setNull(BATCH.CREATE_AFTER_CHECK)
                .set(BATCH.FINISHED_AT, time(now))
                .where(BATCH.ID.eq(id.value()))
                .execute();
    }

    /** Counts anew after a part of the batch was judged anew, which makes it another version. */
    void recount(BatchId id, BatchSummary.Counts counts, Map<DraftState, Integer> drafts) {
        db.update(BATCH)
                .set(BATCH.VERSION, BATCH.VERSION.plus(1))
                .set(found(counts))
                .set(BATCH.CREATED_COUNT, drafts.getOrDefault(DraftState.CREATED, 0))
                .set(BATCH.FAILED_COUNT, drafts.getOrDefault(DraftState.FAILED, 0))
                .set(BATCH.OPEN_COUNT, drafts.getOrDefault(DraftState.OPEN, 0))
                .where(BATCH.ID.eq(id.value()))
                .execute();
    }

    /** What a check found, as columns of the batch, but for the number of rows, which no edit changes. */
    static Map<Field<Integer>, Integer> found(BatchSummary.Counts counts) {
        return Map.of(
                BATCH.CASE_COUNT, counts.cases(),
                BATCH.VALID_CASE_COUNT, counts.validCases(),
                BATCH.ERROR_COUNT, counts.errors(),
                BATCH.WARNING_COUNT, counts.warnings(),
                BATCH.INFO_COUNT, counts.infos(),
                BATCH.ERROR_ROW_COUNT, counts.errorRows(),
                BATCH.ERROR_FAMILY_COUNT, counts.errorFamilies(),
                BATCH.SKIPPED_COUNT, counts.skipped());
    }

    /** Creation that was to follow the check has begun, or cannot. */
    void forgetWantedCreation(BatchId id) {
        db.update(BATCH)
                .setNull(BATCH.CREATE_AFTER_CHECK)
                .where(BATCH.ID.eq(id.value()))
                .execute();
    }

    void startCreation(BatchId id, int open, int leftOut, Instant now) {
        db.update(BATCH)
                .set(BATCH.STATUS, BatchStatus.CREATING.name())
                .set(BATCH.ATTEMPT, BATCH.ATTEMPT.plus(1))
                .set(BATCH.OPEN_COUNT, open)
                .set(BATCH.LEFT_OUT_COUNT, leftOut)
                .set(BATCH.STARTED_AT, time(now))
                .setNull(BATCH.FINISHED_AT)
                .setNull(BATCH.FAILURE)
                .setNull(BATCH.FAILURE_REFERENCE)
                .where(BATCH.ID.eq(id.value()))
                .execute();
    }

    /** Counts reopened drafts as open, instead of as failures. */
    void forgetFailures(BatchId id) {
        db.update(BATCH)
                .set(BATCH.OPEN_COUNT, BATCH.OPEN_COUNT.plus(BATCH.FAILED_COUNT))
                .set(BATCH.FAILED_COUNT, 0)
                .where(BATCH.ID.eq(id.value()))
                .execute();
    }

    void addChunk(BatchId id, int attempt, int created, int failed, Instant now) {
        db.insertInto(CREATION_CHUNK)
                .set(CREATION_CHUNK.BATCH_ID, id.value())
                .set(CREATION_CHUNK.ATTEMPT, attempt)
                .set(CREATION_CHUNK.CREATED, created)
                .set(CREATION_CHUNK.FAILED, failed)
                .set(CREATION_CHUNK.FINISHED_AT, time(now))
                .execute();
    }

    void moveTo(BatchId id, BatchStatus status) {
        db.update(BATCH)
                .set(BATCH.STATUS, status.name())
                .where(BATCH.ID.eq(id.value()))
                .execute();
    }

    /** Brings creation to rest with what the drafts say. */
    void finish(BatchId id, BatchStatus status, Map<DraftState, Integer> drafts, Instant now) {
        db.update(BATCH)
                .set(BATCH.STATUS, status.name())
                .set(BATCH.CREATED_COUNT, drafts.getOrDefault(DraftState.CREATED, 0))
                .set(BATCH.FAILED_COUNT, drafts.getOrDefault(DraftState.FAILED, 0))
                .set(BATCH.OPEN_COUNT, drafts.getOrDefault(DraftState.OPEN, 0))
                .set(BATCH.FINISHED_AT, time(now))
                .where(BATCH.ID.eq(id.value()))
                .execute();
    }

    void startUndo(BatchId id, UserId by) {
        db.update(BATCH)
                .set(BATCH.STATUS, BatchStatus.UNDOING.name())
                .set(BATCH.UNDONE_BY, by.value())
                .setNull(BATCH.FINISHED_AT)
                .where(BATCH.ID.eq(id.value()))
                .execute();
    }

    /** Who takes the batch back; whoever uploaded it where that was not noted yet. */
    UserId undoneBy(BatchId id) {
        return new UserId(db.select(DSL.coalesce(BATCH.UNDONE_BY, BATCH.CREATED_BY))
                .from(BATCH)
                .where(BATCH.ID.eq(id.value()))
                .fetchSingle()
                .value1());
    }

    /**
     * Ends undoing. The families that stood aside for the cases that are gone have to be judged anew: without the catalog's
     * version the batch counts as checked against another one.
     */
    void finishUndo(BatchId id, Map<DraftState, Integer> drafts, Instant now) {
        finish(id, BatchStatus.UNDONE, drafts, now);
        db.update(BATCH)
                .setNull(BATCH.CATALOG_VERSION)
                .set(BATCH.VERSION, BATCH.VERSION.plus(1))
                .where(BATCH.ID.eq(id.value()))
                .execute();
    }

    void fail(BatchId id, JobFailure failure, String reference, Instant now) {
        db.update(BATCH)
                .set(BATCH.FAILURE, failure.name())
                .set(BATCH.FAILURE_REFERENCE, reference)
                .set(BATCH.STATUS, BatchStatus.FAILED.name())
                .setNull(BATCH.CREATE_AFTER_CHECK)
                .set(BATCH.FINISHED_AT, time(now))
                .where(BATCH.ID.eq(id.value()))
                .execute();
    }

    /** Batches that should be worked on although no job is left for them. */
    List<BatchState> orphans() {
        return db.selectFrom(BATCH)
                .where(BATCH.STATUS.in(
                        BatchStatus.working().stream().map(Enum::name).toList()))
                .andNotExists(DSL.selectOne()
                        .from(DSL.table("scheduled_tasks"))
                        .where(DSL.field("task_instance", String.class).startsWith(BATCH.ID.cast(String.class))))
                .fetch(BatchStateRepository::state);
    }

    private static BatchState state(BatchRecord row) {
        return new BatchState(
                new BatchId(row.get(BATCH.ID)),
                row.get(BATCH.FILE_NAME),
                BatchStatus.valueOf(row.get(BATCH.STATUS)),
                row.get(BATCH.VERSION),
                row.get(BATCH.PUBLISHED_RUN),
                row.get(BATCH.ATTEMPT),
                row.get(BATCH.CHECK_STARTS),
                Objects.requireNonNullElse(row.get(BATCH.ERROR_COUNT), 0),
                Objects.requireNonNullElse(row.get(BATCH.ROW_COUNT), 0),
                row.get(BATCH.CATALOG_VERSION),
                row.get(BATCH.HPO_VERSION),
                row.get(BATCH.CREATE_AFTER_CHECK) == null
                        ? null
                        : CreateMode.valueOf(row.get(BATCH.CREATE_AFTER_CHECK)),
                new UserId(row.get(BATCH.CREATED_BY)),
                row.get(BATCH.DATA_DELETED_AT) != null);
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
