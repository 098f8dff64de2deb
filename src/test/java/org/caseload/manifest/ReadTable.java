package org.caseload.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.yaml.snakeyaml.Yaml;

/** A table of files with what must be read from each. */
public final class ReadTable {

    private ReadTable() {}

    static Stream<Named<Map<String, Object>>> of(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(ReadTable.class.getResourceAsStream(name))) {
            List<Map<String, Object>> cases = new Yaml().load(in);
            return cases.stream().map(each -> Named.of(text(each, "id"), each));
        }
    }

    /** The codes of all findings that the tables of texts and of workbooks expect. */
    public static Set<FindingCode> expectedCodes() throws IOException {
        return Stream.concat(of("reading.yaml"), of("workbooks.yaml"))
                .flatMap(each -> findings(each.getPayload()).stream())
                .map(finding -> FindingCode.valueOf(finding.substring(0, finding.indexOf(' '))))
                .collect(Collectors.toSet());
    }

    @SuppressWarnings("unchecked")
    static List<String> findings(Map<String, Object> expected) {
        return (List<String>) Objects.requireNonNull(expected.get("findings"), "findings");
    }

    static String text(Map<String, Object> given, String key) {
        return (String) Objects.requireNonNull(given.get(key), key);
    }

    @SuppressWarnings("unchecked")
    static ManifestLimits limits(Map<String, Object> given) {
        List<Integer> limits = (List<Integer>) given.getOrDefault("limits", List.of(1_000, 32_767, 500));
        return new ManifestLimits(limits.get(0), limits.get(1), limits.get(2));
    }

    /** Compares findings and refusal always, headers and rows where they are told. */
    static void check(Map<String, Object> expected, Reading reading) {
        assertThat(FindingTexts.of(reading)).isEqualTo(findings(expected));
        assertThat(reading instanceof Reading.Refused).isEqualTo(expected.containsKey("refused"));
        if (reading instanceof Manifest manifest) {
            assertThat(headers(manifest)).isEqualTo(expected.getOrDefault("headers", headers(manifest)));
            assertThat(rows(manifest)).isEqualTo(expected.getOrDefault("rows", rows(manifest)));
        }
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
