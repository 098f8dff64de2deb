package org.caseload.manifest;

import java.io.Closeable;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An Excel workbook ({@code .xlsx}, ECMA-376), as far as it takes to read one sheet: the one called {@code Data}, else the
 * first.
 *
 * <p>Read with nothing but the JDK. Libraries that do it in streams take a cell's place on trust, so that a kilobyte of file
 * can ask for all of the memory, keep texts without limit, and open the zip file themselves, where nobody counts what comes
 * out of it.
 */
final class Workbook implements Closeable {

    private static final String DATA = "Data";

    private final ZipParts parts;
    private final ManifestLimits limits;
    private final UnpackLimits unpackLimits;
    private boolean from1904;
    private @Nullable String sheet;
    private @Nullable String first;
    private SharedStrings strings = SharedStrings.NONE;
    private CellStyles styles = CellStyles.NONE;

    private Workbook(ZipParts parts, ManifestLimits limits, UnpackLimits unpackLimits) {
        this.parts = parts;
        this.limits = limits;
        this.unpackLimits = unpackLimits;
    }

    /**
     * Reads everything but the sheet; the caller closes it.
     *
     * @throws UnreadableException when this is no workbook, or one that is refused
     */
    static Workbook of(ByteSource bytes, ManifestLimits limits, UnpackLimits unpackLimits) throws IOException {
        WorkbookHead.require(bytes);
        Workbook workbook = new Workbook(ZipParts.of(bytes, unpackLimits), limits, unpackLimits);
        try {
            workbook.read(WorkbookKind.mainPart(workbook.parts));
            return workbook;
        } catch (IOException | RuntimeException failed) {
            workbook.close();
            throw failed;
        }
    }

    private void read(String main) throws IOException {
        Relationships targets;
        try (XmlPart xml = parts.open(Relationships.partOf(main))) {
            targets = Relationships.read(xml, main);
        }
        try (XmlPart xml = parts.open(main)) {
            readMain(xml, targets);
        }
        readStrings(targets.part("sharedStrings"));
        readStyles(targets.part("styles"));
    }

    private void readMain(XmlPart xml, Relationships targets) throws IOException {
        while (xml.next()) {
            if (xml.isStart("workbookPr")) {
                String value = xml.attributeOrEmpty("date1904");
                from1904 = value.equals("1") || value.toLowerCase(Locale.ROOT).equals("true");
            } else if (xml.isStart("sheet")) {
                see(xml.attributeOrEmpty("name"), targets.part(xml.attributeOrEmpty("id"), "worksheet"));
            }
        }
    }

    /** @param part null for a sheet of another kind, such as a chart */
    private void see(String name, @Nullable String part) {
        first = first == null ? part : first;
        if (sheet == null && Cells.trim(name).equalsIgnoreCase(DATA)) {
            sheet = part;
        }
    }

    private void readStrings(@Nullable String part) throws IOException {
        if (part != null) {
            try (XmlPart xml = parts.open(part)) {
                strings = SharedStrings.read(xml, limits.maxCellLength(), unpackLimits);
            }
        }
    }

    private void readStyles(@Nullable String part) throws IOException {
        if (part != null) {
            try (XmlPart xml = parts.open(part)) {
                styles = CellStyles.read(xml);
            }
        }
    }

    /** Line of the row that starts with {@code [Data]}, 0 when there is none. */
    int dataLine() throws IOException {
        try (Records records = records()) {
            return HeadScan.of(records).dataLine();
        }
    }

    /** The rows of the sheet from the first one on; the caller closes them. */
    Records records() throws IOException {
        XmlPart xml = parts.open(sheet == null ? first : sheet);
        SheetCells cells = new SheetCells(strings, styles, from1904, limits.maxCellLength());
        return new SheetRecords(xml, cells, limits, unpackLimits.maxText() - strings.weight());
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }
}
