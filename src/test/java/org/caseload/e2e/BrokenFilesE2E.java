package org.caseload.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is sent, the page says in plain words what is wrong with it and what can be done. */
@EndToEnd
class BrokenFilesE2E {

    private static final String HEADER = "Family Id,Case Type,BioSample Name,Phenotypes Id\r\n";

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void saysWhyFileIsRefused(String name, byte[] bytes, String words, Visits visits) {
        Page page = visits.openSignedIn(Screen.DESKTOP_LIGHT);
        BatchFlow.begin(page).upload(name, bytes).says("was refused").says(words);
        checkCalm(page);
    }

    private static Stream<Arguments> saysWhyFileIsRefused() {
        return Stream.of(
                Arguments.of("empty.csv", new byte[0], "The file is empty."),
                Arguments.of("report.csv", bytes("%PDF-1.7 a report"), "This is a PDF document"),
                Arguments.of("quote.csv", bytes(HEADER + "Q-1,Exome,\"Q-1-C,HP:0001250\r\n"), "is never closed"),
                Arguments.of(
                        "text.xlsx", bytes(HEADER + "T-1,Exome,T-1-C,HP:0001250\r\n"), "This is a text file, though"),
                Arguments.of("cut.xlsx", bytes("PK\u0003\u0004"), "This Excel workbook is damaged."),
                Arguments.of("names-only.csv", bytes(HEADER), "The file has column names but no samples."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void readsFileThatIsWrittenOtherwise(String name, byte[] bytes, String words, Visits visits) {
        Page page = visits.openSignedIn(Screen.DESKTOP_LIGHT);
        BatchFlow.begin(page)
                .upload(name, bytes)
                .says("No errors were found. 1 case can be created.")
                .says(words);
        checkCalm(page);
    }

    private static Stream<Arguments> readsFileThatIsWrittenOtherwise() {
        return Stream.of(
                Arguments.of(
                        "excel.txt",
                        ("\uFEFF" + HEADER + "UTF-16,Exome,UTF-16-C,HP:0001250\r\n")
                                .replace(',', '\t')
                                .getBytes(StandardCharsets.UTF_16LE),
                        "The file is in UTF-16 (little endian) and was read as such."),
                Arguments.of(
                        "semicolons.csv",
                        bytes((HEADER + "SEMI,Exome,SEMI-C,HP:0001250\r\n").replace(',', ';')),
                        "The cells are separated by semicolons and were read that way."),
                Arguments.of(
                        "western.csv",
                        (HEADER.replace("\r", ",Clinical Notes\r") + "WEST,Exome,WEST-C,HP:0001250,épilepsie\r\n")
                                .getBytes(Charset.forName("windows-1252")),
                        "The file is not in UTF-8 and was read as Windows-1252."));
    }

    @Test
    void readsAWorkbook(Visits visits) throws IOException {
        Page page = visits.openSignedIn(Screen.DESKTOP_LIGHT);
        BatchFlow.begin(page)
                .upload(
                        "families.xlsx",
                        workbook("BOOK-1,Exome,BOOK-1-C,HP:0001250", "BOOK-2,Exom,BOOK-2-C,HP:0001250"))
                .says("1 of 2 cases can be created.")
                .says("Unknown case type ‘Exom’");
        checkCalm(page);
    }

    private static byte[] workbook(String... rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Families");
            fill(sheet, 0, HEADER.strip());
            for (int i = 0; i < rows.length; i++) {
                fill(sheet, i + 1, rows[i]);
            }
        }
        return out.toByteArray();
    }

    private static void fill(Worksheet sheet, int row, String csv) {
        String[] cells = csv.split(",", -1);
        for (int i = 0; i < cells.length; i++) {
            sheet.value(row, i, cells[i]);
        }
    }

    @Test
    void saysWhichColumnsAreMissing(Visits visits) {
        Page page = visits.openSignedIn(Screen.DESKTOP_LIGHT);
        BatchFlow.begin(page)
                .upload("no-names.csv", bytes("N-1,Exome,N-1-C,HP:0001250\r\nN-2,Exome,N-2-C,HP:0001250\r\n"))
                .says("is missing");
        checkCalm(page);
    }

    @Test
    void takesNoFileOfAnotherType(Visits visits) {
        Page page = visits.openSignedIn(Screen.DESKTOP_LIGHT);
        BatchFlow.begin(page)
                .send("run.docx", bytes("PK\u0003\u0004"))
                .says("‘run.docx’ is not a CSV, TSV, TXT or XLSX file.")
                .says("or as “CSV UTF-8”")
                .isAt("Select file");
        checkCalm(page);
    }

    @Test
    void takesNothingAboveTheLimit(Visits visits, @TempDir Path folder) throws IOException {
        Path large = folder.resolve("large.csv");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(65L * 1024 * 1024);
        }
        Page page = visits.openSignedIn(Screen.DESKTOP_LIGHT);
        BatchFlow.begin(page)
                .send(large)
                .says("‘large.csv’ is larger than 64 MB.")
                .says("Nothing was stored.")
                .isAt("Select file");
        checkCalm(page);
    }

    @Test
    void leavesFamilyWithErrorsOutWhenAsked(Visits visits) {
        Page page = visits.openSignedIn(Screen.DESKTOP_LIGHT);
        BatchFlow flow = BatchFlow.begin(page)
                .upload("one-broken.csv", InventedFamilies.oneOfThreeBroken("BROKEN"))
                .says("2 of 3 cases can be created.")
                .says("Unknown case type ‘Exomee’")
                .says("The family ‘BROKEN-2’ has 2 probands.");
        assertThat(flow.button("Create 3 cases").isDisabled()).isTrue();

        flow.tick("Leave 1 family with errors out")
                .press("Create 2 valid cases")
                .isAt("Cases summary")
                .says("2 cases were created.")
                .says("1 family with errors was left out.");
        checkCalm(page);
    }

    @Test
    void takesItsOwnErrorFileBack(Visits visits) {
        Page page = visits.openSignedIn(Screen.DESKTOP_LIGHT);
        String errors = BatchFlow.begin(page)
                .upload("to-correct.csv", InventedFamilies.oneOfThreeBroken("CORRECT"))
                .says("2 of 3 cases can be created.")
                .downloadText("Download error details");

        assertThat(errors).contains("Unknown case type ‘Exomee’").contains("Exome");
        BatchFlow.begin(page)
                .upload("to-correct_errors.csv", bytes(errors))
                .says("2 of 3 cases can be created.")
                .says("Unknown case type ‘Exomee’");
        checkCalm(page);
    }

    /** No stack trace, and nothing that nobody foresaw. */
    private static void checkCalm(Page page) {
        assertThat(page.locator("body").innerText())
                .doesNotContain("omething went wrong")
                .doesNotContain("Exception")
                .doesNotContain("java.");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
