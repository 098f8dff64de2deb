package org.caseload.validation;

import java.util.ArrayList;
import java.util.List;
import org.caseload.manifest.Cells;
import org.caseload.manifest.FindingCode;

/** The parts of a list cell. Blank parts do not count. */
final class Lists {

    /** The same for every row of a column, so that it is told once. */
    static final Remark COMMAS = Remark.of(FindingCode.LIST_SEPARATOR, ",");

    private Lists() {}

    /** The parts between semicolons, trimmed. */
    static List<String> parts(String cell) {
        return split(cell, ';');
    }

    /** The pieces between commas, trimmed. */
    static List<String> pieces(String part) {
        return split(part, ',');
    }

    private static List<String> split(String text, char separator) {
        int end = text.indexOf(separator);
        if (end < 0) {
            return List.of(text);
        }
        List<String> parts = new ArrayList<>();
        for (int start = 0; start <= text.length(); start = end + 1) {
            end = text.indexOf(separator, start);
            end = end < 0 ? text.length() : end;
            String part = Cells.trim(text.substring(start, end));
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return parts;
    }
}
