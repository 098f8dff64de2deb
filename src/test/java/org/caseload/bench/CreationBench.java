package org.caseload.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How fast cases are created, as a part of what PostgreSQL can take at all. Each line creates the same families by the real
 * path, job, marks and progress included, and loads the very same rows with COPY, several times in turn; medians count.
 */
class CreationBench {

    @TempDir
    private Path folder;

    @Test
    void creates() {
        List<String> table = new ArrayList<>(List.of(
                "| parallelism | chunk | failing | cases/s | COPY cases/s | ratio |", "|---|---|---|---|---|---|"));
        for (int parallelism : new int[] {1, 2}) {
            for (int chunk : chunks()) {
                table.add(line(parallelism, chunk, 0));
            }
        }
        table.add(line(1, 500, 500));
        table.add(line(2, 500, 500));
        table.forEach(System.out::println);
    }

    private static List<Integer> chunks() {
        return List.of(System.getProperty("caseload.bench.chunks", "50,200,500,1000")
                        .split(","))
                .stream()
                .map(Integer::valueOf)
                .toList();
    }

    private String line(int parallelism, int chunk, int oneBadIn) {
        try (BenchApplication application = BenchApplication.start(
                folder, "caseload.batch.parallelism=" + parallelism, "caseload.batch.chunk-size=" + chunk)) {
            Rounds rounds = Rounds.of(application, oneBadIn);
            return "| %d | %d | %s | %.0f | %.0f | %.2f |"
                    .formatted(
                            parallelism,
                            chunk,
                            oneBadIn == 0 ? "none" : "1 in " + oneBadIn,
                            rounds.created(),
                            rounds.copied(),
                            rounds.created() / rounds.copied());
        }
    }
}
