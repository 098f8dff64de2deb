package org.caseload.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.caseload.batch.BatchId;
import org.caseload.batch.BatchSummary;
import org.caseload.batch.CreateMode;

/**
 * The same families created by the real path, job, marks and progress included, and the very same rows loaded with COPY,
 * several times in turn; medians, in cases per second.
 */
record Rounds(double created, double copied) {

    private static final int FAMILIES = Integer.getInteger("caseload.bench.families", 10_000);
    private static final int ROUNDS = Integer.getInteger("caseload.bench.rounds", 3);
    private static final int WARM_UP = 10_000;

    /** @param oneBadIn the database refuses one family of so many; 0 for none */
    static Rounds of(BenchApplication application, int oneBadIn) {
        create(application, WARM_UP, 0);
        List<Double> created = new ArrayList<>();
        List<Double> copied = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            created.add(perSecond(create(application, FAMILIES, oneBadIn)));
            copied.add(perSecond(new CopyOfTables(application.owner()).load()));
        }
        return new Rounds(median(created), median(copied));
    }

    /** Creates a run's families, some of them such that the database refuses them; in nanoseconds. */
    private static long create(BenchApplication application, int families, int oneBadIn) {
        application.clear();
        BatchId id = application.checked(InventedRun.of("BENCH", families));
        if (oneBadIn > 0) {
            application
                    .database()
                    .sql(
                            "UPDATE case_draft SET draft = jsonb_set(draft::jsonb, '{clinicalNotes}', to_jsonb(repeat('x', 4001)))"
                                    + " WHERE batch_id = ? AND right(family_id, 6)::integer % ? = 0")
                    .params(id.value(), oneBadIn)
                    .update();
        }
        long start = System.nanoTime();
        application.batches().create(id, CreateMode.ALL_OR_NOTHING, null);
        BatchSummary done = application.awaitRest(id);
        long time = System.nanoTime() - start;
        assertThat(done.failedCount()).isEqualTo(oneBadIn == 0 ? 0 : families / oneBadIn);
        assertThat(done.createdCount()).isEqualTo(families - done.failedCount());
        return time;
    }

    private static double perSecond(long nanoseconds) {
        return FAMILIES * 1e9 / nanoseconds;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
