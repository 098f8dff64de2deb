package org.caseload.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVRecord;
import org.caseload.manifest.Cells;
import org.caseload.manifest.Column;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a manifest says comes back as it was, but for the prefix of what a spreadsheet would run. */
@EndToEnd
class NaughtyDownloadsE2E {

    private static final List<String> STRINGS = NaughtyStrings.all();

    private static final List<String> COLUMNS = Stream.concat(
                    Stream.of(Column.values()).map(Column::header),
                    Stream.of("Remark", "<b class=injected>Ward</b>", "=2+5", "'; DROP TABLE batch; --"))
            .toList();

    @Test
    void comeBackUnchangedInTheFilesOfABatch(Laboratory laboratory) {
        String manifest = manifest();
        String batch = laboratory.upload("naughty-everywhere.csv", manifest.getBytes(UTF_8));

        assertThat(laboratory.text("batches/" + batch + "/file")).isEqualTo(manifest);
        assertIsWritten(laboratory.text("batches/" + batch + "/results.csv"), "Errors", "Case ID");
        assertIsWritten(laboratory.text("batches/" + batch + "/corrected.csv"), "Errors", "Case ID");
        assertIsWritten(laboratory.text("batches/" + batch + "/errors.csv"), "Errors", "Case ID", "Warnings");
    }

    @Test
    void comeBackUnchangedInTheListOfCases(Visits visits, Laboratory laboratory) {
        laboratory.done("PUT", "catalog/labels/NAUGHTY-LIST", Map.of("name", "=1+1 <b class=injected>"));
        String batch = laboratory.upload("@SUM(1).csv", families().getBytes(UTF_8));
        laboratory.create(batch);
        Page page = Harmless.open(visits);
        page.navigate("/cases?batch=" + batch);
        Map<String, CSVRecord> exported = BatchFlow.at(page).download("Export (CSV)").stream()
                .collect(Collectors.toMap(row -> row.get("Case ID"), row -> row));
        Harmless.assertHarmless(page);

        JsonNode cases = laboratory.get("cases?limit=500&batch=" + batch).get("items");
        assertThat(exported).hasSize(cases.size());
        assertThat(StreamSupport.stream(cases.spliterator(), false))
                .as("more than half of the families can be created, formulas among them")
                .hasSizeGreaterThan(STRINGS.size() / 2)
                .anyMatch(each -> each.get("familyId").asString().startsWith("="))
                .allSatisfy(each -> {
                    CSVRecord row = exported.get(each.get("caseId").asString());
                    assertThat(row.get("Family Id"))
                            .isEqualTo(Cells.guard(each.get("familyId").asString()));
                    assertThat(row.get("Labels")).isEqualTo("'=1+1 <b class=injected>");
                    assertThat(row.get("Batch")).isEqualTo("'@SUM(1).csv");
                });
    }

    /** Every string in every column. */
    private static String manifest() {
        StringBuilder manifest = new StringBuilder(NaughtyStrings.line(COLUMNS));
        STRINGS.forEach(text -> manifest.append(
                NaughtyStrings.line(COLUMNS.stream().map(column -> text).toList())));
        return manifest.toString();
    }

    private static void assertIsWritten(String csv, String... leading) {
        List<List<String>> table = NaughtyStrings.table(csv, 0);
        assertThat(table.getFirst()).startsWith(leading);
        assertThat(NaughtyStrings.table(csv, leading.length)).isEqualTo(expected());
        assertThat(table).allSatisfy(row -> assertThat(row).allSatisfy(NaughtyDownloadsE2E::assertIsNoFormula));
        assertThat(table.subList(1, table.size()))
                .as("what is wrong is said")
                .allSatisfy(row -> assertThat(row.getFirst()).isNotEmpty());
    }

    /** The prefix is there where the writer sets it, and nowhere else; one that was uploaded is not doubled. */
    private static List<List<String>> expected() {
        List<List<String>> expected = new ArrayList<>();
        expected.add(COLUMNS.stream().map(Cells::guard).toList());
        for (String text : STRINGS) {
            String written = Cells.guard(Cells.unguard(text));
            expected.add(COLUMNS.stream().map(column -> written).toList());
        }
        return expected;
    }

    private static void assertIsNoFormula(String cell) {
        String first = cell.strip();
        assertThat(first.isEmpty() || "=+-@".indexOf(first.charAt(0)) < 0)
                .as(cell)
                .isTrue();
    }

    /** Families that can be created, each named by a string. */
    private static String families() {
        StringBuilder manifest =
                new StringBuilder("Family Id,Case Type,BioSample Name,Phenotypes Id,Label Id,Clinical Notes\r\n");
        for (int i = 0; i < STRINGS.size(); i++) {
            String text = STRINGS.get(i);
            manifest.append(NaughtyStrings.line(
                    List.of(text.strip() + " L" + i, "Exome", "L-" + i, "HP:0001250", "NAUGHTY-LIST", text)));
        }
        return manifest.toString();
    }
}
