package org.caseload.manifest;

import java.util.List;

/**
 * One sample row as it stands in the file.
 *
 * @param number 1 = first sample row; blank rows do not count
 * @param line line where the record begins, 1-based
 * @param cells the cells in the file's order, untrimmed but without the mark that guards formulas; may be fewer than the
 *     headers
 * @param tooLong whether the row had more filled cells than the header has names: then no cell of it is judged
 */
public record Row(int number, int line, List<String> cells, boolean tooLong) {

    public Row {
        cells = List.copyOf(cells);
    }

    /** The cell at a 0-based position, empty where the row is short. */
    public String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }
}
