package org.caseload.manifest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caseload.manifest.Header.Role;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the table of cases in {@code round-trips.yaml}, which says what its keys mean. */
class RoundTripTest {

    private static final String MARK = "\uFEFF";

    @ParameterizedTest
    @MethodSource("table")
    void givesBackWhatTheTableSays(Map<String, Object> given) throws IOException {
        Manifest upload = upload(given);

        byte[] written = written(upload, given);
        Manifest again = Manifests.read("again.csv", written);

        assertThat(new String(written, UTF_8)).isEqualTo(MARK + ReadTable.text(given, "written"));
        assertThat(names(again)).isEqualTo(names(upload));
        assertThat(rows(again)).isEqualTo(rows(upload));
        assertThat(written(again, given)).isEqualTo(written);
    }

    /** A workbook is given back as CSV, with the cells as they were read. */
    @Test
    void givesBackAWorkbook() throws IOException {
        byte[] workbook = new WorkbookZip()
                .formats(List.of("d.m.yy"))
                .sheet(
                        "<row><c t='str'><v>Family Id</v></c><c t='str'><v>Case Type</v></c><c t='str'><v>Phenotypes</v></c>"
                                + "<c t='str'><v>Due Date</v></c></row><row r='3'><c><v>12345678901</v></c>"
                                + "<c t='str'><f>1</f><v>=x</v></c><c r='D3' s='1'><v>45418</v></c></row>")
                .bytes();

        byte[] written = written(Manifests.read("m.xlsx", workbook), Map.of("file", "results"));

        assertThat(new String(written, UTF_8))
                .isEqualTo(MARK + "Errors,Case ID,Family Id,Case Type,Phenotypes,Due Date\r\n"
                        + "\"\",,12345678901,'=x,,2024-05-06\r\n");
    }

    static Stream<Named<Map<String, Object>>> table() throws IOException {
        return ReadTable.of("round-trips.yaml");
    }

    private static Manifest upload(Map<String, Object> given) throws IOException {
        Charset encoding = Charset.forName((String) given.getOrDefault("encoding", "UTF-8"));
        return Manifests.read(
                (String) given.getOrDefault("name", "m.csv"),
                ReadTable.text(given, "text").getBytes(encoding));
    }

    private static byte[] written(Manifest manifest, Map<String, Object> given) throws IOException {
        Function<Row, String> cases = column(given, "cases");
        LeadingColumn errors = LeadingColumn.errors(column(given, "errors"));
        LeadingColumn caseId =
                LeadingColumn.caseId(row -> given.containsKey("cases") ? cases.apply(row) : manifest.caseId(row));
        LeadingColumn warnings = LeadingColumn.warnings(column(given, "warnings"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ManifestWriter.write(
                manifest,
                ReadTable.text(given, "file").equals("errors")
                        ? List.of(errors, caseId, warnings)
                        : List.of(errors, caseId),
                out);
        return out.toByteArray();
    }

    @SuppressWarnings("unchecked")
    private static Function<Row, String> column(Map<String, Object> given, String key) {
        List<String> cells = (List<String>) given.getOrDefault(key, List.of());
        return row -> row.number() <= cells.size() ? cells.get(row.number() - 1) : "";
    }

    private static List<Header> laboratorys(Manifest manifest) {
        return manifest.headers().stream()
                .filter(header -> header.role() != Role.OUR_OUTPUT && header.role() != Role.CASE_ID)
                .toList();
    }

    private static List<String> names(Manifest manifest) {
        return laboratorys(manifest).stream().map(Header::written).toList();
    }

    private static List<List<String>> rows(Manifest manifest) {
        return manifest.rows().stream()
                .map(row -> laboratorys(manifest).stream()
                        .map(header -> row.cell(header.index()))
                        .toList())
                .toList();
    }
}
