package org.caseload.batch;

import static org.caseload.db.Tables.BATCH;
import static org.caseload.db.Tables.BATCH_CREATE_AGAIN;
import static org.caseload.db.Tables.BATCH_EDIT;
import static org.caseload.db.Tables.BATCH_PIECE;
import static org.caseload.db.Tables.BATCH_ROW;
import static org.caseload.db.Tables.BATCH_TABLE;
import static org.caseload.db.Tables.CASE_DRAFT;
import static org.caseload.db.Tables.FINDING;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** All that is stored of a batch and says what its file said. */
@Repository
class BatchDataRepository {

    private final DSLContext db;

    BatchDataRepository(DSLContext db) {
        this.db = db;
    }

    /** Deletes it, and makes it another version of the batch; cells of edits go with their edit. */
    void delete(BatchId id, Instant now) {
        db.deleteFrom(BATCH_PIECE).where(BATCH_PIECE.BATCH_ID.eq(id.value())).execute();
        db.deleteFrom(BATCH_TABLE).where(BATCH_TABLE.BATCH_ID.eq(id.value())).execute();
        db.deleteFrom(BATCH_ROW).where(BATCH_ROW.BATCH_ID.eq(id.value())).execute();
        db.deleteFrom(BATCH_CREATE_AGAIN)
                .where(BATCH_CREATE_AGAIN.BATCH_ID.eq(id.value()))
                .execute();
        db.deleteFrom(BATCH_EDIT).where(BATCH_EDIT.BATCH_ID.eq(id.value())).execute();
        db.deleteFrom(FINDING).where(FINDING.BATCH_ID.eq(id.value())).execute();
        db.deleteFrom(CASE_DRAFT).where(CASE_DRAFT.BATCH_ID.eq(id.value())).execute();
        db.update(BATCH)
                .set(BATCH.DATA_DELETED_AT, now.atOffset(ZoneOffset.UTC))
                .set(BATCH.VERSION, BATCH.VERSION.plus(1))
                .where(BATCH.ID.eq(id.value()))
                .execute();
    }

    /** Batches at rest since before a time that still have their data, those that ended first before all others. */
    List<BatchId> restingSince(Instant before, int limit) {
        return db.select(BATCH.ID)
                .from(BATCH)
                .where(BATCH.DATA_DELETED_AT.isNull())
                .and(BATCH.FINISHED_AT.lt(before.atOffset(ZoneOffset.UTC)))
                .and(BATCH.STATUS.notIn(Stream.of(BatchStatus.values())
                        .filter(BatchStatus::isWorking)
                        .map(Enum::name)
                        .toList()))
                .orderBy(BATCH.FINISHED_AT)
                .limit(limit)
                .fetch(row -> new BatchId(row.value1()));
    }
}
