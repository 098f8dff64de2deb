package org.caseload.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever is written is read back the same. A failure names its seed, with which {@link InventedTable} makes it again. */
class ReadBackTest {

    private static final int SEEDS = 2_000;
    private static final List<String> DELIMITERS = List.of(",", ";", "\t");
    private static final List<String> LINE_ENDS = List.of("\n", "\r\n", "\r");
    private static final List<String> ENCODINGS = List.of("UTF-8", "UTF-16LE", "UTF-16BE");

    @Test
    void whatWeWriteIsReadBack() throws IOException {
        for (int seed = 0; seed < SEEDS; seed++) {
            InventedTable table = InventedTable.of(seed);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            CsvOutput csv = new CsvOutput(out);
            for (List<String> cells : table.records().toList()) {
                csv.row(cells);
            }
            csv.flush();

            assertReadBack(seed, table, "m.csv", out.toByteArray());
        }
    }

    @Test
    void aManifestIsReadBackAsItWasGivenBack() throws IOException {
        for (int seed = 0; seed < SEEDS; seed++) {
            Manifest manifest = manifest(InventedTable.of(seed));
            List<LeadingColumn> ours = List.of(LeadingColumn.errors(row -> "wrong"), LeadingColumn.caseId(row -> ""));

            byte[] written = written(manifest, ours);
            Manifest again = Manifests.read("again.csv", written);

            assertThat(written(again, ours)).as("seed %d", seed).isEqualTo(written);
            assertThat(again.rows())
                    .as("seed %d", seed)
                    .extracting(row -> row.cells().subList(2, row.cells().size()))
                    .isEqualTo(manifest.rows().stream().map(Row::cells).toList());
        }
    }

    @Test
    void whatOthersWriteIsReadInEveryForm() throws IOException {
        for (int seed = 0; seed < SEEDS; seed++) {
            InventedTable table = InventedTable.of(seed);
            Random random = new Random(seed);
            String delimiter = one(DELIMITERS, random);
            String lineEnd = one(LINE_ENDS, random);
            String encoding = one(ENCODINGS, random);
            String text = table.records()
                    .map(cells -> cells.stream().map(ReadBackTest::quoted).collect(Collectors.joining(delimiter)))
                    .collect(Collectors.joining(lineEnd, "\uFEFF", random.nextBoolean() ? lineEnd : ""));

            assertReadBack(seed, table, "m.txt", text.getBytes(Charset.forName(encoding)));
        }
    }

    @Test
    void whatAWorkbookHoldsIsReadBack() throws IOException {
        for (int seed = 0; seed < SEEDS; seed++) {
            InventedTable table = InventedTable.of(seed);
            boolean shared = seed % 2 == 0;

            assertReadBack(seed, table, "m.xlsx", workbook(table, shared));
        }
    }

    private static void assertReadBack(long seed, InventedTable table, String name, byte[] bytes) throws IOException {
        Manifest manifest = Manifests.read(name, bytes);

        assertThat(manifest.names()).as("seed %d", seed).isEqualTo(table.names());
        assertThat(manifest.rows()).as("seed %d", seed).hasSameSizeAs(table.rows());
        for (Row row : manifest.rows()) {
            List<String> cells = table.rows().get(row.number() - 1);
            for (int i = 0; i < cells.size(); i++) {
                assertThat(row.cell(i))
                        .as("seed %d, row %d", seed, row.number())
                        .isEqualTo(cells.get(i));
            }
        }
    }

    private static Manifest manifest(InventedTable table) {
        RowsBuilder rows = new RowsBuilder();
        for (int i = 0; i < table.rows().size(); i++) {
            rows.add(i + 1, i + 2, table.rows().get(i), false);
        }
        return Manifest.of(1, table.names(), rows.build(), HeaderChoices.NONE, List.of());
    }

    private static byte[] written(Manifest manifest, List<LeadingColumn> leading) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ManifestWriter.write(manifest, leading, out);
        return out.toByteArray();
    }

    private static String one(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static String quoted(String cell) {
        return "\"" + Cells.guard(cell).replace("\"", "\"\"") + "\"";
    }

    private static byte[] workbook(InventedTable table, boolean shared) throws IOException {
        List<List<String>> records = table.records().toList();
        StringBuilder rows = new StringBuilder();
        int number = 0;
        for (List<String> cells : records) {
            rows.append("<row>");
            for (String cell : cells) {
                String text = "<t>" + xml(cell) + "</t>";
                rows.append(
                        shared ? "<c t='s'><v>" + number++ + "</v></c>" : "<c t='inlineStr'><is>" + text + "</is></c>");
            }
            rows.append("</row>");
        }
        List<String> texts = table.records()
                .flatMap(List::stream)
                .map(cell -> "<t>" + xml(cell) + "</t>")
                .toList();
        return new WorkbookZip().sheet(rows.toString()).strings(texts).bytes();
    }

    private static String xml(String cell) {
        return Cells.guard(cell)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("_x", "_x005F_x")
                .replace("\r", "_x000D_");
    }
}
