package org.caseload.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.caseload.SharedData;

/** Texts with which somebody might try to make a program do something: HTML, scripts, SQL, formulas, paths. */
final class NaughtyStrings {

    private static final Path LABORATORYS = SharedData.path("naughty", "csv-injection-cells.txt");

    private NaughtyStrings() {}

    /** Ours, and those of the shared data where there are any. */
    static List<String> all() {
        return Stream.concat(own(), laboratorys())
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(NaughtyStrings::unescaped)
                .distinct()
                .toList();
    }

    /** A line of a manifest. */
    static String line(List<String> cells) {
        return cells.stream()
                        .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(",")) + "\r\n";
    }

    /** What a file that Caseload wrote says: header and rows, without the columns that it set in front. */
    static List<List<String>> table(String csv, int leading) {
        List<CSVRecord> rows = Laboratory.records(csv);
        List<String> header = rows.getFirst().getParser().getHeaderNames();
        return Stream.concat(Stream.of(header), rows.stream().map(CSVRecord::toList))
                .map(cells -> cells.subList(leading, cells.size()))
                .toList();
    }

    private static Stream<String> own() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(NaughtyStrings.class.getResourceAsStream("naughty-strings.txt")), UTF_8))) {
            return lines.lines().toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Stream<String> laboratorys() {
        try {
            return Files.exists(LABORATORYS) ? Files.readAllLines(LABORATORYS).stream() : Stream.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String unescaped(String line) {
        return line.replace("\\\\", "\uE000")
                .replace("\\t", "\t")
                .replace("\\r", "\r")
                .replace("\\n", "\n")
                .replace('\uE000', '\\');
    }
}
