package org.caseload.manifest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook made by hand, part by part, so that it can be wrong in every way. */
final class WorkbookZip {

    private static final String MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static final String RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> parts = new LinkedHashMap<>();

    /** With an empty sheet called Cases. */
    WorkbookZip() {
        part(
                "[Content_Types].xml",
                "<Types><Override PartName='/xl/workbook.xml' ContentType='" + MAIN + "'/></Types>");
        part("xl/workbook.xml", book("", "Cases"));
        part("xl/_rels/workbook.xml.rels", """
                <Relationships>
                <Relationship Id='r1' Type='%1$sworksheet' Target='worksheets/sheet1.xml'/>
                <Relationship Id='r2' Type='%1$sworksheet' Target='/xl/worksheets/sheet2.xml'/>
                <Relationship Id='r3' Type='%1$schartsheet' Target='chartsheets/sheet1.xml'/>
                <Relationship Id='s1' Type='%1$sstyles' Target='styles.xml'/>
                <Relationship Id='s2' Type='%1$ssharedStrings' Target='./other/../sharedStrings.xml'/>
                </Relationships>""".formatted(RELATIONSHIP));
        sheet("");
        formats(List.of());
        strings(List.of());
    }

    private static String book(String properties, String... names) {
        String sheets = IntStream.range(0, names.length)
                .mapToObj(i -> "<sheet name='%s' sheetId='%d' r:id='r%d'/>".formatted(names[i], i + 1, i + 1))
                .collect(Collectors.joining());
        return "<workbook xmlns:r='x'><workbookPr " + properties + "/><sheets>" + sheets + "</sheets></workbook>";
    }

    /** Replaces the part of that name, or adds it. */
    WorkbookZip part(String name, String text) {
        parts.put(name, text);
        return this;
    }

    WorkbookZip without(String name) {
        parts.remove(name);
        return this;
    }

    /** @param rows XML of the first sheet's rows */
    WorkbookZip sheet(String rows) {
        return part("xl/worksheets/sheet1.xml", sheetXml(rows));
    }

    static String sheetXml(String rows) {
        return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
    }

    /** @param items XML of each shared text */
    WorkbookZip strings(List<String> items) {
        return part(
                "xl/sharedStrings.xml",
                items.stream().map(item -> "<si>" + item + "</si>").collect(Collectors.joining("", "<sst>", "</sst>")));
    }

    /** @param codes number formats of the styles 1, 2, …; style 0 has none, and style 14 is a built-in date */
    WorkbookZip formats(List<String> codes) {
        StringBuilder formats = new StringBuilder();
        StringBuilder styles = new StringBuilder("<xf numFmtId='0'/>");
        for (int i = 0; i < codes.size(); i++) {
            formats.append("<numFmt numFmtId='%d' formatCode='%s'/>".formatted(164 + i, codes.get(i)));
            styles.append("<xf numFmtId='%d'/>".formatted(164 + i));
        }
        return part("xl/styles.xml", """
                <styleSheet><numFmts>%s</numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>
                <cellXfs>%s</cellXfs></styleSheet>""".formatted(formats, styles));
    }

    WorkbookZip from1904() {
        return part("xl/workbook.xml", book("date1904='1'", "Cases"));
    }

    WorkbookZip sheets(String... names) {
        return part("xl/workbook.xml", book("", names));
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            writeTo(zip);
        }
        return bytes.toByteArray();
    }

    void writeTo(ZipOutputStream zip) throws IOException {
        for (Map.Entry<String, String> part : parts.entrySet()) {
            zip.putNextEntry(new ZipEntry(part.getKey()));
            zip.write(part.getValue().getBytes(UTF_8));
        }
    }
}
