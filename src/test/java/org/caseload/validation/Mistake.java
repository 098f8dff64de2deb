package org.caseload.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caseload.manifest.Column;
import org.caseload.manifest.FindingCode;

/**
 * A mistake in a trio, and the error that it is. People are 0 = proband, 1 = mother, 2 = father; {@code #} in a text stands
 * for the family's number.
 *
 * @param changes cells that are other than they should be
 * @param told where it is told, in the order of the rows
 */
record Mistake(FindingCode code, List<Cell> changes, List<Cell> told) {

    /** The column of a cell that no header has a name for. */
    static final String BEYOND = "";

    /** @param column the header, {@link #BEYOND} when there is none */
    record Cell(int person, String column, String text) {

        private Cell of(int family) {
            return new Cell(person, column, text.replace("#", String.valueOf(family)));
        }
    }

    /** One cell is wrong, and it is told there. */
    static Mistake of(FindingCode code, int person, Column column, String text) {
        return of(code, person, column.header(), text);
    }

    static Mistake of(FindingCode code, int person, String column, String text) {
        List<Cell> one = List.of(new Cell(person, column, text));
        return new Mistake(code, one, one);
    }

    /** Where it is told instead. */
    Mistake toldAt(int person, Column column, String value) {
        return new Mistake(code, changes, List.of(new Cell(person, column.header(), value)));
    }

    /** Where it is told as well. */
    Mistake toldAlsoAt(int person, Column column, String value) {
        return new Mistake(code, changes, with(told, person, column, value));
    }

    /** What else is changed for this to be the only mistake. */
    Mistake with(int person, Column column, String text) {
        return new Mistake(code, with(changes, person, column, text), told);
    }

    /** Nobody but the proband has files. */
    Mistake withoutFilesOfParents() {
        return with(1, Column.FILES_NAMES, "").with(2, Column.FILES_NAMES, "");
    }

    void apply(int family, int person, Map<String, String> cells) {
        changes.stream()
                .filter(change -> change.person() == person)
                .map(change -> change.of(family))
                .forEach(change -> cells.put(change.column(), change.text()));
    }

    List<Cell> told(int family) {
        return told.stream().map(cell -> cell.of(family)).toList();
    }

    private static List<Cell> with(List<Cell> cells, int person, Column column, String text) {
        List<Cell> all = new ArrayList<>(cells);
        all.add(new Cell(person, column.header(), text));
        return all;
    }
}
