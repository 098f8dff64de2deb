package org.caseload.phenotype;

import static org.caseload.db.Tables.HPO_DOWNLOAD;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.caseload.db.tables.records.HpoDownloadRecord;
import org.caseload.phenotype.Download.Failure;
import org.caseload.security.UserId;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The download that is wanted, and who is at it. */
@Repository
class DownloadRepository {

    private final DSLContext db;

    DownloadRepository(DSLContext db) {
        this.db = db;
    }

    /**
     * A try of one node.
     *
     * @param worker tells this try from any other
     * @param tries how many failed before
     */
    record Try(UUID worker, @Nullable UserId wantedBy, int tries) {}

    /** Wants a download now; one that is wanted already is tried now. */
    void want(@Nullable UserId by, Instant now) {
        db.insertInto(HPO_DOWNLOAD)
                .set(HPO_DOWNLOAD.WANTED_BY, by == null ? null : by.value())
                .set(HPO_DOWNLOAD.WANTED_AT, time(now))
                .set(HPO_DOWNLOAD.NEXT_TRY_AT, time(now))
                .onConflict(HPO_DOWNLOAD.SINGLE)
                .doUpdate()
                .set(HPO_DOWNLOAD.NEXT_TRY_AT, time(now))
                .execute();
    }

    /** False when none is wanted. */
    boolean forget() {
        return db.deleteFrom(HPO_DOWNLOAD).execute() > 0;
    }

    Optional<Download> find(Instant now) {
        return db.selectFrom(HPO_DOWNLOAD).fetchOptional(row -> download(row, now));
    }

    /** Takes the download that is due, unless another node is at it. */
    Optional<Try> take(Instant now, Instant until) {
        UUID worker = UUID.randomUUID();
        return db.update(HPO_DOWNLOAD)
                .set(HPO_DOWNLOAD.WORKER, worker)
                .set(HPO_DOWNLOAD.TAKEN_UNTIL, time(until))
                .set(HPO_DOWNLOAD.DONE_BYTES, 0L)
                .where(HPO_DOWNLOAD.NEXT_TRY_AT.le(time(now)))
                .and(HPO_DOWNLOAD.TAKEN_UNTIL.isNull().or(HPO_DOWNLOAD.TAKEN_UNTIL.lt(time(now))))
                .returning()
                .fetchOptional(row -> new Try(
                        worker, row.getWantedBy() == null ? null : new UserId(row.getWantedBy()), row.getTries()));
    }

    /** Gives a sign of life; false when the try is no longer wanted. */
    boolean progress(UUID worker, long done, @Nullable Long all, Instant until) {
        return db.update(HPO_DOWNLOAD)
                        .set(HPO_DOWNLOAD.DONE_BYTES, done)
                        .set(HPO_DOWNLOAD.ALL_BYTES, all)
                        .set(HPO_DOWNLOAD.TAKEN_UNTIL, time(until))
                        .where(HPO_DOWNLOAD.WORKER.eq(worker))
                        .execute()
                == 1;
    }

    void fail(UUID worker, Failure failure, Instant nextTry) {
        db.update(HPO_DOWNLOAD)
                .set(HPO_DOWNLOAD.FAILURE, failure.name())
                .set(HPO_DOWNLOAD.TRIES, HPO_DOWNLOAD.TRIES.plus(1))
                .set(HPO_DOWNLOAD.NEXT_TRY_AT, time(nextTry))
                .setNull(HPO_DOWNLOAD.WORKER)
                .setNull(HPO_DOWNLOAD.TAKEN_UNTIL)
                .where(HPO_DOWNLOAD.WORKER.eq(worker))
                .execute();
    }

    void succeed(UUID worker) {
        db.deleteFrom(HPO_DOWNLOAD).where(HPO_DOWNLOAD.WORKER.eq(worker)).execute();
    }

    private static Download download(HpoDownloadRecord row, Instant now) {
        OffsetDateTime takenUntil = row.getTakenUntil();
        return new Download(
                takenUntil != null && !takenUntil.toInstant().isBefore(now),
                row.getDoneBytes(),
                row.getAllBytes(),
                row.getFailure() == null ? null : Failure.valueOf(row.getFailure()),
                row.getNextTryAt().toInstant());
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
