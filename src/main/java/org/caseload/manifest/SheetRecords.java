package org.caseload.manifest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a sheet, hidden ones too; their line is the sheet's row. Rows that the file leaves out are blank records, empty
 * cells behind the last filled one are left out.
 */
final class SheetRecords implements Records {

    private static final int MOST_ROWS = 1 << 20;
    private static final List<String> BLANK = List.of("");

    private final XmlPart xml;
    private final SheetCells cells;
    private final ManifestLimits limits;
    private final TextBudget budget;
    private int line;
    private int rowsRead;
    private @Nullable TableRecord ahead;

    /**
     * @param xml the sheet; closed with this
     * @param mostText what may be spent on rows
     */
    SheetRecords(XmlPart xml, SheetCells cells, ManifestLimits limits, long mostText) {
        this.xml = xml;
        this.cells = cells;
        this.limits = limits;
        budget = new TextBudget(mostText);
    }

    @Override
    public @Nullable TableRecord next() throws IOException {
        TableRecord row = ahead == null ? row() : ahead;
        ahead = row;
        if (row == null) {
            return null;
        }
        line++;
        if (line < row.line()) {
            return new TableRecord(line, BLANK);
        }
        ahead = null;
        return row;
    }

    @Override
    public int lastLine() throws IOException {
        int last = line;
        for (TableRecord next = next(); next != null; next = next()) {
            last = next.isBlank() ? last : next.line();
        }
        return last;
    }

    /** The next row that the file has; null behind the last one. */
    private @Nullable TableRecord row() throws IOException {
        while (xml.next() && !xml.isEnd("sheetData")) {
            if (xml.isStart("row")) {
                rowsRead = number(xml.attributeOrEmpty("r"));
                return new TableRecord(rowsRead, cells());
            }
        }
        return null;
    }

    /** Rows may leave their number out, but none may stand before an earlier one. */
    private int number(String written) throws UnreadableException {
        int number = written.isEmpty() ? rowsRead + 1 : WholeNumber.of(written);
        if (number <= rowsRead || number > MOST_ROWS) {
            throw XmlPart.damaged();
        }
        return number;
    }

    private List<String> cells() throws IOException {
        List<String> row = new ArrayList<>();
        int characters = 0;
        int place = 0;
        while (xml.next() && !xml.isEnd("row")) {
            if (xml.isStart("c")) {
                String written = xml.attributeOrEmpty("r");
                int column = written.isEmpty() ? place : CellPlace.column(written);
                String text = cells.text(xml);
                put(row, column, text);
                characters += text.length() + 1;
                place = column + 1;
            }
        }
        budget.spend(characters);
        return row.isEmpty() ? BLANK : row;
    }

    private void put(List<String> row, int column, String text) throws UnreadableException {
        if (text.isEmpty()) {
            return;
        }
        require(column < limits.maxColumns(), Malformation.TOO_MANY_COLUMNS);
        int apostrophe = text.charAt(0) == '\'' ? 1 : 0;
        require(text.length() - apostrophe <= limits.maxCellLength(), Malformation.CELL_TOO_LONG);
        while (row.size() <= column) {
            row.add("");
        }
        row.set(column, Cells.unguard(text));
    }

    private void require(boolean holds, Malformation otherwise) throws UnreadableException {
        if (!holds) {
            throw new UnreadableException(FileFindings.malformed(otherwise, rowsRead, limits));
        }
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
