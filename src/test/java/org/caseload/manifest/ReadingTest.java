package org.caseload.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** Runs the table of cases in {@code reading.yaml}, which says what its keys mean. */
class ReadingTest {

    @ParameterizedTest
    @MethodSource("table")
    void readsAsTheTableSays(Map<String, Object> expected) throws IOException {
        Reading reading = read(expected);

        assertThat(FindingTexts.of(reading)).isEqualTo(expected.get("findings"));
        assertThat(reading instanceof Reading.Refused).isEqualTo(expected.containsKey("refused"));
        if (reading instanceof Manifest manifest) {
            assertThat(headers(manifest)).isEqualTo(expected.getOrDefault("headers", headers(manifest)));
            assertThat(rows(manifest)).isEqualTo(expected.getOrDefault("rows", rows(manifest)));
        }
    }

    static Stream<Named<Map<String, Object>>> table() throws IOException {
        try (InputStream in = Objects.requireNonNull(ReadingTest.class.getResourceAsStream("reading.yaml"))) {
            List<Map<String, Object>> cases = new Yaml().load(in);
            return cases.stream().map(each -> Named.of(text(each, "id"), each));
        }
    }

    @SuppressWarnings("unchecked")
    private static Reading read(Map<String, Object> given) throws IOException {
        List<Integer> limits = (List<Integer>) given.getOrDefault("limits", List.of(1_000, 32_767, 500));
        String encoding = (String) given.getOrDefault("encoding", "UTF-8");
        byte[] bytes = text(given, "text").getBytes(Charset.forName(encoding));
        return new ManifestReader(new ManifestLimits(limits.get(0), limits.get(1), limits.get(2)))
                .read((String) given.getOrDefault("name", "m.csv"), ByteSource.of(bytes), RowProgress.NONE);
    }

    private static String text(Map<String, Object> given, String key) {
        return (String) Objects.requireNonNull(given.get(key));
    }

    private static List<String> headers(Manifest manifest) {
        return manifest.headers().stream()
                .map(header -> header.role() + " " + header.written())
                .toList();
    }

    private static List<List<Object>> rows(Manifest manifest) {
        return manifest.rows().stream()
                .map(row -> {
                    List<Object> told = new ArrayList<>();
                    told.add(row.line());
                    told.addAll(row.cells());
                    return told;
                })
                .toList();
    }
}
