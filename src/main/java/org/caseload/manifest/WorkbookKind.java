package org.caseload.manifest;

import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells workbooks that can be read from those that must not be, and from other zip files. */
final class WorkbookKind {

    private static final String CONTENT_TYPES = "[content_types].xml";

    private static final String USUAL_PART = "xl/workbook.xml";
    private static final String MACROS = "vbaproject.bin";

    private boolean macros;
    private boolean binary;
    private @Nullable String main;

    private WorkbookKind() {}

    /**
     * Finds the part that describes the workbook.
     *
     * @return its name
     * @throws UnreadableException when this is no workbook, or one that is refused
     */
    static String mainPart(ZipParts parts) throws IOException {
        Set<String> names = parts.names();
        if (!names.contains(CONTENT_TYPES)) {
            throw refused(ContentKind.ZIP);
        }
        WorkbookKind kind = new WorkbookKind();
        try (XmlPart xml = parts.open(CONTENT_TYPES)) {
            while (xml.next()) {
                if (xml.isStart()) {
                    kind.see(xml.attributeOrEmpty("ContentType"), xml.attribute("PartName"));
                }
            }
        }
        kind.macros |= names.stream().anyMatch(name -> name.endsWith(MACROS));
        return kind.mainPart();
    }

    private void see(String type, @Nullable String part) {
        binary |= type.contains("sheet.binary");
        macros |= type.contains("macroEnabled") || type.contains("macrosheet");
        if (type.endsWith("sheet.main+xml") || type.endsWith("template.main+xml")) {
            main = part == null ? USUAL_PART : part.substring(part.startsWith("/") ? 1 : 0);
        }
    }

    private String mainPart() throws UnreadableException {
        if (binary) {
            throw refused(ContentKind.BINARY_WORKBOOK);
        }
        if (macros) {
            throw refused(ContentKind.MACRO_WORKBOOK);
        }
        if (main == null) {
            throw refused(ContentKind.ZIP);
        }
        return main;
    }

    private static UnreadableException refused(ContentKind kind) {
        return new UnreadableException(FileFindings.notText(kind, null));
    }
}
