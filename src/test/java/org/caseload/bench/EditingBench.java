package org.caseload.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.caseload.batch.BatchId;
import org.caseload.batch.BatchSummary;
import org.caseload.batch.BatchTables;
import org.caseload.batch.Edits;
import org.caseload.batch.RowFilter;
import org.caseload.security.UserId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What it costs to mend a table of very many rows, each edit stored and its families judged anew, and to look into it: the
 * time that the services take, of 40 calls each.
 */
class EditingBench {

    private static final int FAMILIES = Integer.getInteger("caseload.bench.families", 43_500);
    private static final int WARM_UP = 10;
    private static final int PAGE = 50;
    private static final int CASE_TYPE = 1;
    private static final int BIO_SAMPLE = 4;

    @TempDir
    private Path folder;

    @Test
    void edits() {
        try (BenchApplication application = BenchApplication.start(folder)) {
            BatchId id = application.upload(InventedRun.of("EDIT", FAMILIES).replace("9,Exome,", "9,Exom,"));
            BatchSummary checked = application.awaitRest(id);
            int rows = checked.counts().rows();
            List<Integer> wrong = application.bean(BatchTables.class).page(id, new RowFilter(true, ""), 0, 500).stream()
                    .map(row -> row.number())
                    .toList();
            assertThat(wrong).hasSizeGreaterThan(Calls.COUNTED + WARM_UP);
            Edits edits = application.bean(Edits.class);
            UserId by = checked.createdById();
            BatchTables tables = application.bean(BatchTables.class);

            List<String> table =
                    new ArrayList<>(List.of("| of %,d rows | p95 ms | median ms |".formatted(rows), "|---|---|---|"));
            table.add(line("a cell mended", n -> edits.mend(id, wrong.get(n), Map.of(CASE_TYPE, "Exome"), null, by)));
            table.add(line(
                    "a name that another family has",
                    n -> edits.mend(id, rows - n, Map.of(BIO_SAMPLE, "EDIT-000001-C"), null, by)));
            table.add(line("taken back", n -> edits.undo(id, null)));
            table.add(line(
                    "a page of rows in the middle", n -> tables.page(id, RowFilter.ALL, rows / 2 + n * PAGE, PAGE)));
            table.add(
                    line("a page of rows with errors", n -> tables.page(id, new RowFilter(true, ""), n * PAGE, PAGE)));
            table.forEach(System.out::println);
        }
    }

    private static String line(String name, IntConsumer call) {
        return "| %s | %s |".formatted(name, Calls.times(WARM_UP, call));
    }
}
