package org.caseload.manifest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The largest files that are read unless somebody changes the limits, and those that are a little larger. */
class DefaultLimitsTest {

    private static final List<String> NAMES = List.of("Family Id", "Case Type", "Phenotypes");

    @ParameterizedTest
    @ValueSource(strings = {"m.csv", "m.xlsx"})
    void readsTheLongestCell(String file) throws IOException {
        Manifest manifest = (Manifest) read(file, NAMES, ofLength(32_767));

        assertThat(manifest.findings()).isEmpty();
        assertThat(manifest.rows().getFirst().cell(2)).hasSize(32_767);
    }

    @ParameterizedTest
    @ValueSource(strings = {"m.csv", "m.xlsx"})
    void refusesALongerCell(String file) throws IOException {
        assertThat(FindingTexts.of(read(file, NAMES, ofLength(32_768))))
                .containsExactly("FILE_MALFORMED error, line 2, [CELL_TOO_LONG, 32767]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"m.csv", "m.xlsx"})
    void readsTheWidestTable(String file) throws IOException {
        Manifest manifest = (Manifest) read(file, names(500), ofLength(1));

        assertThat(manifest.headers()).hasSize(500);
        assertThat(manifest.customFields()).hasSize(497);
    }

    @ParameterizedTest
    @ValueSource(strings = {"m.csv", "m.xlsx"})
    void refusesAWiderTable(String file) throws IOException {
        assertThat(FindingTexts.of(read(file, names(501), ofLength(1))))
                .containsExactly("FILE_MALFORMED error, line 1, [TOO_MANY_COLUMNS, 500]");
    }

    private static List<String> names(int columns) {
        return Stream.concat(
                        NAMES.stream(),
                        IntStream.rangeClosed(NAMES.size() + 1, columns).mapToObj("Own field %d"::formatted))
                .toList();
    }

    private static List<String> ofLength(int characters) {
        return List.of("F1", "Exome", "x".repeat(characters));
    }

    private static Reading read(String file, List<String> names, List<String> row) throws IOException {
        byte[] bytes = file.endsWith(".xlsx")
                ? new WorkbookZip().sheet(xml(names) + xml(row)).bytes()
                : (String.join(",", names) + "\n" + String.join(",", row)).getBytes(UTF_8);
        return new ManifestReader(ManifestLimits.ofCases(1)).read(file, ByteSource.of(bytes), RowProgress.NONE);
    }

    private static String xml(List<String> cells) {
        return cells.stream()
                .collect(Collectors.joining("</v></c><c t='str'><v>", "<row><c t='str'><v>", "</v></c></row>"));
    }
}
