package org.caseload.manifest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** The guard follows the quoting on its own: here it is held against the tokenizer. */
class RecordGuardTest {

    private static final String ALPHABET = "\"\",,\r\n\n ab\t'=";

    private final Random random = new Random(20_261_120);

    @Test
    void refusesExactlyWhatTheTokenizerRefuses() throws IOException {
        for (int i = 0; i < 20_000; i++) {
            String text = randomText(12);

            assertThat(read(text)).as("%s", text.chars().boxed().toList()).isEqualTo(tokenized(text));
        }
    }

    @Test
    void readsBackWhatIsWrittenWhateverItIs() throws IOException {
        for (int i = 0; i < 5_000; i++) {
            List<String> cells = List.of(randomText(5), randomText(5), randomText(5));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (CsvOutput csv = new CsvOutput(out)) {
                csv.row(cells);
            }

            assertThat(read(out.toString(UTF_8))).containsExactly("1 " + cells);
        }
    }

    private String randomText(int most) {
        return random.ints(random.nextInt(most + 1), 0, ALPHABET.length())
                .mapToObj(at -> String.valueOf(ALPHABET.charAt(at)))
                .collect(Collectors.joining());
    }

    /** Each record with its line, or nothing when the text is refused. */
    private static List<String> read(String text) throws IOException {
        List<String> seen = new ArrayList<>();
        ManifestText bytes = new ManifestText(ByteSource.of(text.getBytes(UTF_8)), TextEncoding.UTF_8, 0);
        try (RecordReader records =
                new RecordReader(bytes, new Layout(Delimiter.COMMA, false, 0), ManifestLimits.ofCases(1))) {
            for (TableRecord next = records.next(); next != null; next = records.next()) {
                seen.add(next.line() + " " + next.cells());
            }
            return seen;
        } catch (UnreadableException refused) {
            return List.of();
        }
    }

    private static List<String> tokenized(String text) throws IOException {
        List<String> seen = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
            for (CSVRecord next : parser) {
                String before = text.substring(0, (int) next.getCharacterPosition());
                List<String> cells = next.toList().stream().map(Cells::unguard).toList();
                seen.add(before.split("\r\n|\r|\n", -1).length + " " + cells);
            }
            return seen;
        } catch (UncheckedIOException refused) {
            return List.of();
        }
    }
}
