package org.caseload.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the table of cases in {@code reading.yaml}, which says what its keys mean. */
class ReadingTest {

    @ParameterizedTest
    @MethodSource("table")
    void readsAsTheTableSays(Map<String, Object> expected) throws IOException {
        ReadTable.check(expected, read(expected));
    }

    @ParameterizedTest
    @MethodSource("misspelt")
    void acceptsEverySuggestion(Map<String, Object> given) throws IOException {
        Manifest manifest = (Manifest) read(given);

        for (Finding finding : manifest.findings()) {
            for (String suggestion : finding.suggestions()) {
                Manifest mended = manifest.withHeaders(
                        new HeaderChoices(Map.of(place(manifest, finding), column(suggestion)), Set.of()));

                assertThat(errors(mended)).isEqualTo(errorsBut(finding, manifest));
                assertThat(mended.has(column(suggestion))).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("misspelt")
    void keepsWhatIsMisspeltAsCustomField(Map<String, Object> given) throws IOException {
        Manifest manifest = (Manifest) read(given);

        for (Finding finding : manifest.findings()) {
            if (finding.code() == FindingCode.HEADER_MISSPELT) {
                Manifest kept = manifest.withHeaders(new HeaderChoices(Map.of(), Set.of(place(manifest, finding))));

                assertThat(kept.findings()).doesNotContain(finding);
                assertThat(kept.customFields()).extracting(Header::written).contains(finding.value());
            }
        }
    }

    static Stream<Named<Map<String, Object>>> table() throws IOException {
        return ReadTable.of("reading.yaml");
    }

    static Stream<Named<Map<String, Object>>> misspelt() throws IOException {
        return table().filter(each -> ReadTable.findings(each.getPayload()).stream()
                .anyMatch(finding -> finding.startsWith(FindingCode.HEADER_MISSPELT.name())));
    }

    private static int place(Manifest manifest, Finding finding) {
        return manifest.names().indexOf(finding.value());
    }

    private static Column column(String suggestion) {
        return Column.of(suggestion).orElseThrow();
    }

    private static List<Finding> errors(Manifest manifest) {
        return manifest.findings().stream().filter(Finding::isError).toList();
    }

    private static List<Finding> errorsBut(Finding mended, Manifest manifest) {
        return errors(manifest).stream()
                .filter(finding -> !finding.equals(mended))
                .toList();
    }

    private static Reading read(Map<String, Object> given) throws IOException {
        String encoding = (String) given.getOrDefault("encoding", "UTF-8");
        byte[] bytes = ReadTable.text(given, "text").getBytes(Charset.forName(encoding));
        return new ManifestReader(ReadTable.limits(given))
                .read((String) given.getOrDefault("name", "m.csv"), ByteSource.of(bytes), RowProgress.NONE);
    }
}
