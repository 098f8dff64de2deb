package org.caseload.manifest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ManifestWriterTest {

    private static final List<LeadingColumn> NOTHING_TO_SAY =
            List.of(LeadingColumn.errors(row -> ""), LeadingColumn.caseId(row -> ""));

    @Test
    void putsOurColumnsFirstAndKeepsTheOthersInOrder() throws IOException {
        Manifest manifest = read("Ward;Family Id;Case Type;;Phenotypes\r3;F1;Exome;;x\r4;F2");

        String written = write(
                manifest,
                List.of(LeadingColumn.errors(row -> "bad " + row.number()), LeadingColumn.warnings(row -> "a, b")));

        assertThat(written).isEqualTo("""
                        \uFEFFErrors,Warnings,Ward,Family Id,Case Type,,Phenotypes
                        bad 1,"a, b",3,F1,Exome,,x
                        bad 2,"a, b",4,F2,,,
                        """.replace("\n", "\r\n"));
    }

    @Test
    void leavesOutWhatItWroteEarlier() throws IOException {
        Manifest manifest = read("Errors,Case ID,Family Id,Warnings,Case Type,Phenotypes\nold,CL-1,F1,old,Exome,x\n");

        String written = write(manifest, List.of(LeadingColumn.caseId(manifest::caseId)));

        assertThat(written).isEqualTo("\uFEFFCase ID,Family Id,Case Type,Phenotypes\r\nCL-1,F1,Exome,x\r\n");
    }

    @Test
    void guardsHeadersToo() throws IOException {
        Manifest manifest = read("Family Id,Case Type,Phenotypes,=Ward\nF1,Exome,x,y\n");

        assertThat(write(manifest, List.of())).contains(",'=Ward\r\n");
    }

    @Test
    void keepsTextThatStandsInNoColumn() throws IOException {
        Manifest manifest = read("Case ID,Family Id,Case Type,Phenotypes\n,F1,Exome,x,y,,z\n");

        Manifest again = read(write(manifest, NOTHING_TO_SAY));

        assertThat(again.rows().getFirst().cells()).containsExactly("", "", "F1", "Exome", "x", "y", "", "z");
        assertThat(again.rows().getFirst().tooLong()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("naughtyCells")
    void writesWhatItReadsBack(String cell) throws IOException {
        List<String> cells = List.of("F1", "Exome", cell, "end");
        Manifest manifest = manifest(cells);

        Manifest again = read(write(manifest, NOTHING_TO_SAY));

        assertThat(again.rows().getFirst().cells())
                .isEqualTo(Stream.concat(Stream.of("", ""), cells.stream()).toList());
        assertThat(again.rows()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("naughtyCells")
    void writesNoCellThatASpreadsheetRuns(String cell) throws IOException {
        String written = write(manifest(List.of("F1", "Exome", cell)), List.of());

        try (CSVParser asSpreadsheet = CSVParser.parse(written, CSVFormat.RFC4180)) {
            assertThat(asSpreadsheet.getRecords().getLast().get(2)).doesNotMatch("(?s)[\t\r\n].*|[\\h\\s]*[=+@-].*");
        }
    }

    static Stream<String> naughtyCells() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(ManifestWriterTest.class.getResourceAsStream("naughty-cells.txt"))) {
            return new String(in.readAllBytes(), UTF_8).lines().map(ManifestWriterTest::unescaped).toList().stream();
        }
    }

    private static String unescaped(String line) {
        return line.replace("\\t", "\t")
                .replace("\\r", "\r")
                .replace("\\n", "\n")
                .replace("\\u00A0", "\u00A0");
    }

    private static Manifest manifest(List<String> cells) throws IOException {
        Manifest shape = read("Family Id,Case Type,Phenotypes,Ward\nF1,Exome,x,y\n");
        return new Manifest(1, shape.headers(), List.of(new Row(1, 2, cells, false)), List.of());
    }

    private static String write(Manifest manifest, List<LeadingColumn> leading) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ManifestWriter.write(manifest, leading, out);
        return out.toString(UTF_8);
    }

    private static Manifest read(String text) throws IOException {
        return Manifests.read("m.csv", text.getBytes(UTF_8));
    }
}
