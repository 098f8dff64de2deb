package org.caseload.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PackedRowsTest {

    @Test
    void givesBackWhatWasPacked() {
        List<Row> rows = List.of(
                new Row(1, 2, List.of("F1", "", "naïve Zürich 東京 \uD83E\uDDEC", " "), false),
                new Row(2, 5, List.of(), false),
                new Row(3, 9, List.of("a", "b", "c", "d", "e"), true));

        assertThat(PackedRows.of(rows)).containsExactlyElementsOf(rows);
    }

    @Test
    void keepsRowsThatAreLongerThanAPage() {
        List<String> cells = new ArrayList<>(Collections.nCopies(200, "x".repeat(32_767)));
        cells.add("last");
        List<Row> rows = List.of(
                new Row(1, 2, List.of("before"), false),
                new Row(2, 3, cells, false),
                new Row(3, 4, List.of("after"), false));

        assertThat(PackedRows.of(rows)).containsExactlyElementsOf(rows);
    }

    @Test
    void givesBackManyRowsOfAnyShape() {
        Random random = new Random(42);
        List<Row> rows = IntStream.rangeClosed(1, 20_000)
                .mapToObj(number -> new Row(number, number * 2, cells(random), random.nextInt(50) == 0))
                .toList();

        PackedRows packed = PackedRows.of(rows);

        assertThat(packed).containsExactlyElementsOf(rows);
        for (int i = 0; i < rows.size(); i += 97) {
            Row row = rows.get(i);
            assertThat(packed.isTooLong(i)).isEqualTo(row.tooLong());
            for (int position = 0; position < 32; position++) {
                assertThat(packed.cell(i, position)).isEqualTo(row.cell(position));
            }
        }
    }

    @Test
    void unpacksAFrequentCellToTheSameObject() {
        List<Row> rows = IntStream.rangeClosed(1, 100)
                .mapToObj(number -> new Row(number, number, List.of(new String("Exome"), "S" + number), false))
                .toList();

        PackedRows packed = PackedRows.of(rows);

        assertThat(packed.cell(98, 0)).isSameAs(packed.cell(99, 0));
    }

    private static List<String> cells(Random random) {
        return IntStream.range(0, random.nextInt(30))
                .mapToObj(i -> cell(random))
                .toList();
    }

    private static String cell(Random random) {
        return switch (random.nextInt(6)) {
            case 0, 1 -> "";
            case 2 -> "word " + random.nextInt(20);
            case 3 -> "é".repeat(random.nextInt(200));
            case 4 -> "\uD83E\uDDEC" + random.nextLong();
            default -> "S-" + random.nextInt(1_000_000);
        };
    }
}
