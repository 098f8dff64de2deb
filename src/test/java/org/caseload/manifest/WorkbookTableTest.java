package org.caseload.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the table of cases in {@code workbooks.yaml}, which says what its keys mean. */
class WorkbookTableTest {

    private static final String HEADER = row(1, "Family Id", "Case Type", "Phenotypes");

    @ParameterizedTest
    @MethodSource("table")
    void readsAsTheTableSays(Map<String, Object> expected) throws IOException {
        Reading reading = new ManifestReader(ReadTable.limits(expected))
                .read("m.xlsx", ByteSource.of(workbook(expected).bytes()), RowProgress.NONE);

        ReadTable.check(expected, reading);
        if (expected.containsKey("reads")) {
            assertThat(((Manifest) reading).rows().getFirst().cell(2)).isEqualTo(expected.get("reads"));
        }
    }

    static Stream<Named<Map<String, Object>>> table() throws IOException {
        return ReadTable.of("workbooks.yaml");
    }

    @SuppressWarnings("unchecked")
    private static WorkbookZip workbook(Map<String, Object> given) {
        WorkbookZip workbook = new WorkbookZip().sheet(sheet(given));
        workbook.formats((List<String>) given.getOrDefault("formats", List.of()));
        workbook.strings((List<String>) given.getOrDefault("strings", List.of()));
        if (given.containsKey("date1904")) {
            workbook.from1904();
        }
        Map<String, String> parts = (Map<String, String>) given.getOrDefault("parts", Map.of());
        parts.forEach((name, text) -> workbook.part(name, expanded(text)));
        ((List<String>) given.getOrDefault("without", List.of())).forEach(workbook::without);
        return workbook;
    }

    private static String sheet(Map<String, Object> given) {
        return given.containsKey("sheet")
                ? expanded(ReadTable.text(given, "sheet"))
                : HEADER + "<row r='2'>" + text("F1") + text("Exome") + given.getOrDefault("cell", "") + "</row>";
    }

    private static String expanded(String xml) {
        return xml.replace("{header}", HEADER).replace("{row}", row(2, "F1", "Exome", "Seizure"));
    }

    private static String row(int number, String... cells) {
        StringBuilder row = new StringBuilder("<row r='" + number + "'>");
        Stream.of(cells).map(WorkbookTableTest::text).forEach(row::append);
        return row.append("</row>").toString();
    }

    private static String text(String text) {
        return "<c t='inlineStr'><is><t>" + text + "</t></is></c>";
    }
}
