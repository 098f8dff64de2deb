package org.caseload.manifest;

/**
 * How the text of a cell is judged, and how it is guarded against spreadsheets, which run a cell that looks like a formula.
 *
 * <p>Guarding and unguarding are inverse for every text: {@code unguard(guard(x))} is {@code x}. A text that already looks
 * guarded therefore gets a second apostrophe, and reading takes off one.
 */
public final class Cells {

    private static final char GUARD = '\'';

    private Cells() {}

    /** The text to write for a cell: with a leading apostrophe where a spreadsheet would run the cell. */
    public static String guard(String cell) {
        return needsGuard(cell, 0) ? GUARD + cell : cell;
    }

    /** The cell that a written text stands for: without the apostrophe that {@link #guard} puts there. */
    public static String unguard(String written) {
        return isGuarded(written) ? written.substring(1) : written;
    }

    private static boolean isGuarded(String written) {
        return !written.isEmpty() && written.charAt(0) == GUARD && needsGuard(written, 1);
    }

    private static boolean needsGuard(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == GUARD) {
            at++;
        }
        if (at < text.length() && "\t\r\n".indexOf(text.charAt(at)) >= 0) {
            return true;
        }
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at < text.length() && "=+-@".indexOf(text.charAt(at)) >= 0;
    }

    /** Without spaces, tabs, line breaks, no-break and zero-width spaces at both ends. */
    public static String trim(String cell) {
        int start = 0;
        int end = cell.length();
        while (start < end && isBlank(cell.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(cell.charAt(end - 1))) {
            end--;
        }
        return cell.substring(start, end);
    }

    /** Whether a character counts as space at the ends of a cell. */
    public static boolean isBlank(char c) {
        return c <= ' '
                || c == '\u00A0'
                || c == '\u202F'
                || c == '\u2007'
                || c == '\u200B'
                || c == '\u2060'
                || c == '\uFEFF'
                || Character.isWhitespace(c);
    }
}
