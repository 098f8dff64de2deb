package org.caseload.validation;

import java.util.ArrayList;
import java.util.List;
import org.caseload.manifest.Cells;

/** Puts a suggestion in the place of what a finding is about: the whole cell, or in a list the part concerned. */
public final class CellParts {

    private CellParts() {}

    /**
     * The cell with the value replaced wherever it stands in it as a part; the cell itself when it stands nowhere.
     *
     * @param value as a finding names it; empty for an empty cell
     */
    public static String replace(String cell, String value, String replacement) {
        if (Cells.trim(cell).equals(value)) {
            return replacement;
        }
        String byParts = replace(cell, ';', value, replacement);
        return byParts.equals(cell) ? replace(cell, ',', value, replacement) : byParts;
    }

    private static String replace(String cell, char separator, String value, String replacement) {
        List<String> parts = new ArrayList<>();
        boolean found = false;
        for (int start = 0, end; start <= cell.length(); start = end + 1) {
            end = cell.indexOf(separator, start);
            end = end < 0 ? cell.length() : end;
            String part = cell.substring(start, end);
            boolean same = Cells.trim(part).equals(value);
            found |= same;
            if (!same || !replacement.isEmpty()) {
                parts.add(same ? replacement : part);
            }
        }
        return found ? String.join(String.valueOf(separator), parts) : cell;
    }
}
