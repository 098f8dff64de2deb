package org.caseload.validation;

import org.caseload.manifest.Cells;

/** Puts a suggestion in the place of what a finding is about: the whole cell, or in a list the part concerned. A part ends at
 * {@code ;}; where none is the value, at commas too. */
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
        String byParts = replace(cell, ";", value, replacement);
        return byParts.equals(cell) ? replace(cell, ";,", value, replacement) : byParts;
    }

    private static String replace(String cell, String separators, String value, String replacement) {
        StringBuilder mended = new StringBuilder();
        int copied = 0;
        for (int at = next(cell, value, 0); at >= 0; at = next(cell, value, at + value.length())) {
            int from = before(cell, at);
            int to = after(cell, at + value.length());
            if (from >= copied && isEnd(cell, from - 1, separators) && isEnd(cell, to, separators)) {
                boolean removed = replacement.isEmpty();
                mended.append(cell, copied, removed ? Math.max(copied, from - 1) : at)
                        .append(replacement);
                copied = removed ? mended.isEmpty() ? Math.min(to + 1, cell.length()) : to : at + value.length();
            }
        }
        return mended.append(cell, copied, cell.length()).toString();
    }

    private static int next(String cell, String value, int from) {
        return value.isEmpty() ? -1 : cell.indexOf(value, from);
    }

    private static boolean isEnd(String cell, int at, String separators) {
        return at < 0 || at >= cell.length() || separators.indexOf(cell.charAt(at)) >= 0;
    }

    /** Where the white space before a place begins. */
    private static int before(String cell, int at) {
        int from = at;
        while (from > 0 && Cells.trim(cell.substring(from - 1, from)).isEmpty()) {
            from--;
        }
        return from;
    }

    /** Where the white space after a place ends. */
    private static int after(String cell, int at) {
        int to = at;
        while (to < cell.length() && Cells.trim(cell.substring(to, to + 1)).isEmpty()) {
            to++;
        }
        return to;
    }
}
