package org.caseload.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.caseload.batch.BatchId;
import org.caseload.batch.BatchStatus;
import org.caseload.batch.CreateMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long one trio takes from its upload to its case while much larger batches are being created. */
class FairnessBench {

    private static final int TRIOS = 10;

    @TempDir
    private Path folder;

    @Test
    void createsTriosWhileTwentyBatchesRun() {
        measure(20, Integer.getInteger("caseload.bench.families", 5_000));
    }

    /** With {@code -DargLine=-Xmx512m} also a measure of what memory a large batch needs. */
    @Test
    void createsTriosWhileAHundredThousandFamiliesRun() {
        measure(1, Integer.getInteger("caseload.bench.families", 100_000));
    }

    private void measure(int number, int families) {
        try (BenchApplication application = BenchApplication.start(folder)) {
            application.clear();
            List<BatchId> large = new ArrayList<>();
            for (int i = 1; i <= number; i++) {
                large.add(application.checked(InventedRun.of("L" + i, families)));
            }
            long start = System.nanoTime();
            large.forEach(id -> application.batches().create(id, CreateMode.ALL_OR_NOTHING, null));
            List<Double> waits = new ArrayList<>();
            for (int trio = 1; trio <= TRIOS && isAtWork(application, large); trio++) {
                waits.add(seconds(trio(application, "T" + trio)));
            }
            large.forEach(application::awaitRest);
            double all = seconds(System.nanoTime() - start);
            assertThat(waits).as("trios created meanwhile").isNotEmpty();
            System.out.printf(
                    "| %d x %,d families | %.0f cases/s | %d trios | longest %.1f s | heap at most %d MB |%n",
                    number,
                    families,
                    number * families / all,
                    waits.size(),
                    Collections.max(waits),
                    Runtime.getRuntime().maxMemory() >> 20);
        }
    }

    private static long trio(BenchApplication application, String name) {
        long start = System.nanoTime();
        BatchId id = application.checked(InventedRun.of(name, 1));
        application.batches().create(id, CreateMode.ALL_OR_NOTHING, null);
        assertThat(application.awaitRest(id).createdCount()).isEqualTo(1);
        return System.nanoTime() - start;
    }

    private static boolean isAtWork(BenchApplication application, List<BatchId> large) {
        return large.stream()
                .anyMatch(id -> application.batches().find(id).orElseThrow().status() == BatchStatus.CREATING);
    }

    private static double seconds(long nanoseconds) {
        return nanoseconds / 1e9;
    }
}
