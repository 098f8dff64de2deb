package org.caseload.manifest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks as whole files; what is in their parts is in {@code workbooks.yaml}. */
class WorkbookTest {

    private static final List<String> HEADER = List.of("Family Id", "Case Type", "Phenotypes", "Due Date", "Ward");

    @Test
    void readsWhatAnotherWriterWrote() throws IOException {
        Manifest manifest = Manifests.read("m.xlsx", written("Data", sheet -> {
            names(sheet, 0);
            sheet.value(1, 0, 12345678901L);
            sheet.value(1, 1, "Exome");
            sheet.value(1, 2, "épilepsie 🧬 <&>\n\"2\"");
            sheet.value(1, 3, LocalDate.of(2027, 2, 3));
            sheet.style(1, 3).format("dd/mm/yyyy").set();
            sheet.value(1, 4, true);
            sheet.value(3, 0, "F2");
            sheet.value(3, 3, LocalDateTime.of(2027, 2, 3, 12, 30));
            sheet.style(3, 3).format("d.m.yy h:mm").set();
            sheet.value(3, 4, 0.1);
            sheet.hideRow(3);
        }));

        assertThat(FindingTexts.of(manifest))
                .containsExactly(
                        "HEADER_CUSTOM info, line 1, column Ward, value 'Ward', [Ward]",
                        "ROW_BLANK warning, line 3, [3, 3]");
        assertThat(manifest.rows())
                .extracting(Row::line, Row::cells)
                .containsExactly(
                        tuple(2, List.of("12345678901", "Exome", "épilepsie 🧬 <&>\n\"2\"", "2027-02-03", "true")),
                        tuple(4, List.of("F2", "", "", "2027-02-03 12:30:00", "0.1")));
    }

    @Test
    void readsTheSheetCalledDataWhereverItStands() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (org.dhatim.fastexcel.Workbook workbook = new org.dhatim.fastexcel.Workbook(out, "test", "1.0")) {
            workbook.newWorksheet("Read me").value(0, 0, "Please fill in the other sheet");
            Worksheet data = workbook.newWorksheet("Data");
            names(data, 0);
            data.value(1, 0, "F1");
        }

        assertThat(Manifests.read("m.xlsx", out.toByteArray()).rows()).hasSize(1);
    }

    @Test
    void refusesAWorkbookWithAnotherEnding() throws IOException {
        byte[] bytes = written("Data", sheet -> names(sheet, 0));

        assertThat(read("m.csv", bytes)).containsExactly("FILE_NOT_TEXT error, [XLSX]");
    }

    @Test
    void refusesAWorkbookThatWasCutAnywhere() throws IOException {
        byte[] whole = small().bytes();

        for (int length = 4; length < whole.length; length += 7) {
            assertThat(read("m.xlsx", Arrays.copyOf(whole, length)))
                    .as("the first %d bytes", length)
                    .containsExactly("FILE_NOT_TEXT error, [DAMAGED_WORKBOOK]");
        }
    }

    @Test
    void refusesAWorkbookWithAChangedByte() throws IOException {
        byte[] bytes = small().bytes();
        bytes[bytes.length / 3] ^= 0x55;

        assertThat(read("m.xlsx", bytes)).containsExactly("FILE_NOT_TEXT error, [DAMAGED_WORKBOOK]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "[Content_Types].xml"})
    void refusesAPartThatUnpacksToMoreThanItsSizeLetsExpect(String part) throws IOException {
        byte[] bomb = withEndless(part, "<root>", "<a>x</a>", 8 << 20);

        assertThat(bomb.length).isLessThan(200_000);
        assertThat(read("m.xlsx", bomb)).containsExactly("FILE_NOT_TEXT error, [OVERSIZED_WORKBOOK]");
    }

    @Test
    void refusesMoreUnpackedBytesThanAllowed() throws IOException {
        ByteSource bytes = ByteSource.of(small().bytes());

        assertThat(refusal(bytes, new UnpackLimits(300, 200, 10_000))).isEqualTo("[OVERSIZED_WORKBOOK]");
        assertThat(refusal(bytes, new UnpackLimits(50_000, 200, 10_000))).isEqualTo("read");
    }

    @Test
    void refusesMoreTextThanAllowed() throws IOException {
        ByteSource repeated = ByteSource.of(new WorkbookZip()
                .strings(List.of("<t>" + "x".repeat(1_000) + "</t>"))
                .sheet("<row><c t='s'><v>0</v></c></row>".repeat(100))
                .bytes());

        assertThat(refusal(repeated, new UnpackLimits(50_000, 200, 90_000))).isEqualTo("[OVERSIZED_WORKBOOK]");
        assertThat(refusal(repeated, new UnpackLimits(50_000, 200, 120_000))).isEqualTo("read");
    }

    @Test
    void refusesEndlessThingsThatAParserWouldHold() throws IOException {
        for (String start : List.of("<worksheet a='", "<!--", "<worksheet><![CDATA[", "<worksheet><?p ")) {
            byte[] bomb = withEndless("xl/worksheets/sheet1.xml", start, "x", 4 << 20);

            assertThat(read("m.xlsx", bomb)).as(start).containsExactly("FILE_NOT_TEXT error, [OVERSIZED_WORKBOOK]");
        }
    }

    @Test
    void refusesElementsNestedWithoutEnd() throws IOException {
        byte[] deep =
                small().part("xl/worksheets/sheet1.xml", "<a>".repeat(10_000)).bytes();

        assertThat(read("m.xlsx", deep)).containsExactly("FILE_NOT_TEXT error, [DAMAGED_WORKBOOK]");
    }

    /** Trouble with the place where the bytes lie says nothing about the file. */
    @Test
    void passesOnThatTheBytesCannotBeHad() throws IOException {
        byte[] bytes = small().bytes();
        AtomicInteger opened = new AtomicInteger();

        for (int broken = 1; broken <= 2; broken++) {
            int atOpening = broken;
            opened.set(0);
            ByteSource source = () -> opened.incrementAndGet() < atOpening
                    ? ByteSource.of(bytes).open()
                    : new Broken(ByteSource.of(bytes).open());

            assertThatThrownBy(() -> reader().read("m.xlsx", source, RowProgress.NONE))
                    .as("opening %d", broken)
                    .isInstanceOf(SocketException.class);
        }
    }

    @Test
    void closesEveryStream() throws IOException {
        AtomicInteger open = new AtomicInteger();
        for (byte[] bytes :
                List.of(small().bytes(), small().without("xl/styles.xml").bytes())) {
            reader().read("m.xlsx", () -> new Counted(ByteSource.of(bytes).open(), open), RowProgress.NONE);
        }

        assertThat(open).hasValue(0);
    }

    private static WorkbookZip small() {
        return new WorkbookZip()
                .sheet("<row><c t='str'><v>Family Id</v></c><c t='str'><v>Case Type</v></c>"
                        + "<c t='str'><v>Phenotypes</v></c></row><row><c t='str'><v>F1</v></c></row>");
    }

    /** A workbook with a part that begins as told and then repeats itself. */
    private static byte[] withEndless(String part, String start, String again, int times) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(start.getBytes(UTF_8));
            byte[] piece = again.repeat(1 << 12).getBytes(UTF_8);
            for (int i = 0; i < times; i += 1 << 12) {
                zip.write(piece);
            }
            new WorkbookZip().without(part).writeTo(zip);
        }
        return bytes.toByteArray();
    }

    private static void names(Worksheet sheet, int row) {
        for (int i = 0; i < HEADER.size(); i++) {
            sheet.value(row, i, HEADER.get(i));
        }
    }

    /** Fills a sheet of fastexcel's. */
    private interface Filling {
        void fill(Worksheet sheet);
    }

    private static byte[] written(String name, Filling filling) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (org.dhatim.fastexcel.Workbook workbook = new org.dhatim.fastexcel.Workbook(out, "test", "1.0")) {
            filling.fill(workbook.newWorksheet(name));
        }
        return out.toByteArray();
    }

    private static ManifestReader reader() {
        return new ManifestReader(ManifestLimits.ofCases(10_000));
    }

    private static List<String> read(String name, byte[] bytes) throws IOException {
        return FindingTexts.of(reader().read(name, ByteSource.of(bytes), RowProgress.NONE));
    }

    private static String refusal(ByteSource bytes, UnpackLimits limits) throws IOException {
        try (Workbook workbook = Workbook.of(bytes, ManifestLimits.ofCases(10), limits);
                Records records = workbook.records()) {
            while (records.next() != null) {
                // Only to the end.
            }
            return "read";
        } catch (UnreadableException refused) {
            return refused.finding().arguments().toString();
        }
    }

    private static final class Broken extends FilterInputStream {

        Broken(InputStream bytes) {
            super(bytes);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            throw new SocketException("the database is gone");
        }

        @Override
        public byte[] readNBytes(int length) throws IOException {
            throw new SocketException("the database is gone");
        }
    }

    private static final class Counted extends FilterInputStream {

        private final AtomicInteger open;

        Counted(InputStream bytes, AtomicInteger open) {
            super(bytes);
            this.open = open;
            open.incrementAndGet();
        }

        @Override
        public void close() throws IOException {
            open.decrementAndGet();
            super.close();
        }
    }
}
