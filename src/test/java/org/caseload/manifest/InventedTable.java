package org.caseload.manifest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A table of which nothing is known but its seed, full of what is hard to write and to read.
 *
 * @param names the columns of a manifest, and some that nobody knows
 * @param rows each at most as wide as the names, none blank, none a section's mark
 */
record InventedTable(List<String> names, List<List<String>> rows) {

    private static final List<String> PIECES = List.of(
            "a",
            "F1",
            "0",
            " ",
            ",",
            ";",
            "\t",
            "|",
            "\"",
            "\"\"",
            "'",
            "''",
            "\n",
            "\r",
            "\r\n",
            "=",
            "+",
            "-",
            "@",
            "[",
            "]",
            "[Data]",
            "é",
            "œ",
            "\u00A0",
            "\u200B",
            "\uFEFF",
            "発作",
            "🧬",
            "<",
            "&amp;",
            "sep=;",
            "HP:0001250",
            "\\",
            "#",
            "_");

    static InventedTable of(long seed) {
        Random random = new Random(seed);
        List<String> names = new ArrayList<>(List.of("Family Id", "Case Type", "Phenotypes"));
        for (int i = random.nextInt(6); i > 0; i--) {
            names.add("x" + text(random));
        }
        Collections.shuffle(names, random);
        List<List<String>> rows = Stream.generate(() -> row(random, names.size()))
                .limit(1 + random.nextInt(12))
                .toList();
        return new InventedTable(names, rows);
    }

    private static List<String> row(Random random, int width) {
        List<String> row = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            row.add(random.nextInt(4) == 0 ? "" : text(random));
        }
        // Two filled cells: a single one might be the mark of a section.
        row.set(0, "x" + row.getFirst());
        row.set(1, "y" + row.get(1));
        return row;
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    /** Names first, then the rows. */
    Stream<List<String>> records() {
        return Stream.concat(Stream.of(names), rows.stream());
    }
}
