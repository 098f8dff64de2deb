package org.caseload.manifest;

import java.util.List;

/**
 * One record of the file before it is known what it is.
 *
 * @param line where it begins, 1-based
 * @param cells untrimmed but without the mark that guards formulas
 */
record TableRecord(int line, List<String> cells) {

    private static final String DATA = "[Data]";

    boolean isBlank() {
        return filledWidth() == 0;
    }

    /** How many cells there are up to the last one that is not blank. */
    int filledWidth() {
        int width = cells.size();
        while (width > 0 && isBlank(cells.get(width - 1))) {
            width--;
        }
        return width;
    }

    /** The first cell as it is judged. */
    String first() {
        return Cells.trim(cells.getFirst());
    }

    /** Whether a section begins here: {@code [Something]} and no other cell filled. */
    boolean isSectionMark() {
        String first = first();
        return first.length() > 2 && first.startsWith("[") && first.endsWith("]") && filledWidth() == 1;
    }

    boolean isDataMark() {
        return isSectionMark() && first().equalsIgnoreCase(DATA);
    }

    /** Whether the line break between {@code [Data]} and the column names was lost. */
    boolean isGluedDataMark() {
        return first().equalsIgnoreCase(DATA)
                && filledWidth() > 1
                && cells.stream().anyMatch(HeaderNames::isKnown);
    }

    /** The column names that stand behind {@code [Data]} and blank cells; the data below begin in the first cell. */
    TableRecord withoutDataMark() {
        int start = 1;
        while (isBlank(cells.get(start))) {
            start++;
        }
        return new TableRecord(line, cells.subList(start, cells.size()));
    }

    private static boolean isBlank(String cell) {
        return Cells.trim(cell).isEmpty();
    }
}
