package org.caseload.ui.batch;

import java.time.Instant;
import java.util.UUID;
import org.caseload.batch.BatchId;
import org.caseload.batch.BatchStatus;
import org.caseload.batch.BatchSummary;
import org.caseload.batch.BatchSummary.Counts;
import org.caseload.security.UserId;
import org.jspecify.annotations.Nullable;

/** Makes batches for tests: a few strokes that change one thing of a plain one. */
record Summaries(
        BatchStatus status,
        @Nullable Counts counts,
        int attempted,
        int created,
        int failed,
        int open,
        int leftOut,
        boolean started,
        @Nullable Instant deletedAt) {

    static final BatchId ID = new BatchId(UUID.fromString("11111111-2222-4333-8444-555555555555"));
    static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    static Summaries with(BatchStatus status) {
        return new Summaries(status, null, 0, 0, 0, 0, 0, false, null);
    }

    static Summaries checked(int cases, int valid, int errors, int families, int skipped) {
        Counts counts = new Counts(3 * cases, cases, valid, errors, 0, 0, errors, families, skipped);
        return new Summaries(BatchStatus.VALIDATED, counts, 0, 0, 0, valid, 0, false, null);
    }

    /** The same batch in another state. */
    Summaries as(BatchStatus other) {
        return new Summaries(other, counts, attempted, created, failed, open, leftOut, started, deletedAt);
    }

    Summaries ended(int attempted, int created, int failed, int open, int leftOut) {
        return new Summaries(status, counts, attempted, created, failed, open, leftOut, true, deletedAt);
    }

    Summaries withoutData() {
        return new Summaries(status, counts, attempted, created, failed, open, leftOut, started, NOON);
    }

    BatchSummary make() {
        return new BatchSummary(
                ID,
                "run-2026-11-20.csv",
                4_800_000,
                status,
                1,
                0,
                0,
                counts,
                attempted,
                created,
                failed,
                open,
                leftOut,
                new UserId(UUID.fromString("99999999-2222-4333-8444-555555555555")),
                "J. Lambert",
                NOON,
                NOON.plusSeconds(4),
                started ? NOON.plusSeconds(10) : null,
                null,
                null,
                null,
                "2026-02-30",
                deletedAt);
    }
}
