package org.caseload.manifest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.caseload.ChildProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook much larger than the memory in which it is read. */
class LargeWorkbookTest {

    private static final int ROWS = 100_000;
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @Test
    void isReadInAThirdOfTheMemoryThatCaseloadNeeds(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("large.xlsx");
        write(file);
        ProcessBuilder reading = ChildProcess.builder(Reading.class, file.toString());
        reading.environment().put("JDK_JAVA_OPTIONS", "-Xmx128m");

        Process process = reading.start();

        assertThat(new String(process.getInputStream().readAllBytes(), UTF_8)).endsWith(ROWS + " rows");
        assertThat(process.waitFor()).isZero();
    }

    /** Runs in a process of its own. */
    static final class Reading {

        private Reading() {}

        public static void main(String... arguments) throws IOException {
            Path file = Path.of(arguments[0]);
            Manifest manifest = (Manifest) new ManifestReader(ManifestLimits.ofCases(ROWS))
                    .read("large.xlsx", () -> Files.newInputStream(file), RowProgress.NONE);
            System.out.print(manifest.rows().size() + " rows");
        }
    }

    /** With 23 columns: some 150 MB of XML, a twelfth of that when packed. */
    private static void write(Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            new WorkbookZip().without(SHEET).writeTo(zip);
            zip.putNextEntry(new ZipEntry(SHEET));
            Writer xml = new OutputStreamWriter(zip, UTF_8);
            xml.write("<worksheet><sheetData>");
            row(xml, 1, List.of(Column.values()).stream().map(Column::header).toList());
            for (int i = 1; i <= ROWS; i++) {
                row(xml, i + 1, cells(i));
            }
            xml.write("</sheetData></worksheet>");
            xml.flush();
        }
    }

    private static List<String> cells(int row) {
        return List.of(Column.values()).stream()
                .map(column -> column == Column.FAMILY_ID ? "F" + row / 3 : column + " of " + row)
                .toList();
    }

    private static void row(Writer xml, int number, List<String> cells) throws IOException {
        xml.write("<row r='" + number + "'>");
        for (int i = 0; i < cells.size(); i++) {
            xml.write("<c r='" + (char) ('A' + i) + number + "' s='1' t='inlineStr'><is><t>" + cells.get(i)
                    + "</t></is></c>");
        }
        xml.write("</row>");
    }
}
