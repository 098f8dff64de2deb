package org.caseload.batch;

import static org.caseload.db.Tables.BATCH;
import static org.caseload.db.Tables.BATCH_CREATE_AGAIN;
import static org.caseload.db.Tables.BATCH_EDIT;
import static org.caseload.db.Tables.BATCH_PIECE;
import static org.caseload.db.Tables.BATCH_ROW;
import static org.caseload.db.Tables.BATCH_TABLE;
import static org.caseload.db.Tables.CASE_DRAFT;
import static org.caseload.db.Tables.FINDING;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.Condition;
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

    /**
     * Batches that came to rest before a time, were not mended since and still have their data; those that ended first come
     * before all others.
     */
    List<BatchId> untouchedSince(Instant time, int limit) {
        return db.select(BATCH.ID)
                .from(BATCH)
                .where(isUntouchedSince(time))
                .orderBy(BATCH.FINISHED_AT)
                .limit(limit)
                .fetch(row -> new BatchId(row.value1()));
    }

    boolean isUntouchedSince(BatchId id, Instant time) {
        return db.fetchExists(BATCH, BATCH.ID.eq(id.value()).and(isUntouchedSince(time)));
    }

    private static Condition isUntouchedSince(Instant time) {
        OffsetDateTime since = time.atOffset(ZoneOffset.UTC);
        List<String> working = BatchStatus.working().stream().map(Enum::name).toList();
        return BATCH.DATA_DELETED_AT
                .isNull()
                .and(BATCH.FINISHED_AT.lt(since))
                .and(BATCH.STATUS.notIn(working))
                .andNotExists(selectOne()
                        .from(BATCH_EDIT)
                        .where(BATCH_EDIT.BATCH_ID.eq(BATCH.ID), BATCH_EDIT.EDITED_AT.ge(since)));
    }
}
