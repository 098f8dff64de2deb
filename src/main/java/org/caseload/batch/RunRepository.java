package org.caseload.batch;

import static org.caseload.db.Tables.BATCH;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.caseload.batch.CheckJob.Run;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The starts of a batch's checks, of which only the newest counts, and only while the batch is being checked. */
@Repository
class RunRepository {

    private final DSLContext db;

    RunRepository(DSLContext db) {
        this.db = db;
    }

    /**
     * Gives a check that starts its own number, so that one which started earlier may not publish any more.
     *
     * @param starts how many starts count, with this one
     */
    int begin(BatchId id, int starts) {
        return db.update(BATCH)
                .set(BATCH.RUN, BATCH.RUN.plus(1))
                .set(BATCH.CHECK_STARTS, starts)
                .where(BATCH.ID.eq(id.value()))
                .returning(BATCH.RUN)
                .fetchSingle()
                .getRun();
    }

    /** Does not count the start of that check any more. */
    void forgetStart(Run run) {
        db.update(BATCH)
                .set(BATCH.CHECK_STARTS, BATCH.CHECK_STARTS.minus(1))
                .where(isWanted(run), BATCH.CHECK_STARTS.gt(0))
                .execute();
    }

    /** Notes how far a check is; false when that check is no longer wanted. */
    boolean progress(Run run, int done, int total) {
        return db.update(BATCH)
                        .set(BATCH.CHECKED_ROWS, done)
                        .set(BATCH.ROWS_TO_CHECK, total)
                        .where(isWanted(run))
                        .execute()
                == 1;
    }

    /**
     * Keeps others from starting that check anew, or stopping it, until the transaction ends; false when it is no longer
     * wanted.
     */
    boolean hold(Run run) {
        return db.selectOne().from(BATCH).where(isWanted(run)).forShare().fetchOne() != null;
    }

    /** Makes the results of a check the ones that count; false when that check is no longer wanted. */
    boolean publish(Run run, CheckResult result, Instant now) {
        BatchSummary.Counts counts = result.counts();
        return db.update(BATCH)
                        .set(BATCH.STATUS, result.status().name())
                        .set(BATCH.PUBLISHED_RUN, run.number())
                        .set(BATCH.ROW_COUNT, counts.rows())
                        .set(BatchStateRepository.found(counts))
                        .set(BATCH.CREATED_COUNT, result.createdHere())
                        .set(BATCH.FAILED_COUNT, 0)
                        .set(BATCH.OPEN_COUNT, counts.validCases())
                        .set(BATCH.LEFT_OUT_COUNT, 0)
                        .set(BATCH.CATALOG_VERSION, result.catalogVersion())
                        .set(BATCH.HPO_VERSION, result.hpoVersion())
                        .set(BATCH.CHECKED_AT, time(now))
                        .set(BATCH.FINISHED_AT, time(now))
                        .where(isWanted(run))
                        .execute()
                == 1;
    }

    private static Condition isWanted(Run run) {
        return BATCH.ID
                .eq(run.id().value())
                .and(BATCH.RUN.eq(run.number()))
                .and(BATCH.STATUS.eq(BatchStatus.VALIDATING.name()));
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
