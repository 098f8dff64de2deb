package org.caseload.manifest;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Timeout;

/**
 * Any bytes under the name of a workbook, and any text in the place of one of its parts: the first byte tells which. Behind
 * the checksums of a zip file, chance alone finds nothing.
 */
class WorkbookFuzz {

    private static final List<String> PARTS = List.of(
            "xl/worksheets/sheet1.xml",
            "xl/sharedStrings.xml",
            "xl/styles.xml",
            "xl/workbook.xml",
            "xl/_rels/workbook.xml.rels",
            "[Content_Types].xml");

    private static final String SHEET = """
            <row><c t='str'><v>Family Id</v></c><c t='str'><v>Case Type</v></c><c t='str'><v>Phenotypes</v></c></row>
            <row><c t='s'><v>0</v></c><c s='1'><v>45418.5</v></c><c s='2'><v>1E9</v></c></row>""";

    @FuzzTest
    @Timeout(60)
    void readsOrRefuses(byte[] bytes) throws IOException {
        if (bytes.length > 0) {
            int part = bytes[0] & 0x7;
            byte[] rest = Arrays.copyOfRange(bytes, 1, bytes.length);
            Thrift.read("m.xlsx", part < PARTS.size() ? workbook(PARTS.get(part), rest) : rest);
        }
    }

    private static byte[] workbook(String part, byte[] text) throws IOException {
        return new WorkbookZip()
                .sheet(SHEET)
                .formats(List.of("d.m.yy", "0.0E+0"))
                .strings(List.of("<t>F1</t>"))
                .part(part, new String(text, UTF_8))
                .bytes();
    }
}
