package org.caseload.ui.cases;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.caseload.manifest.Column;
import tools.jackson.databind.JsonNode;

/** Reads rows that a browser kept. It may have kept anything, so what does not fit is left out. */
final class DraftRows {

    private static final int MOST_PEOPLE = 100;

    private DraftRows() {}

    /** Empty when there is no draft. */
    static List<Map<Column, String>> of(JsonNode kept) {
        List<Map<Column, String>> rows = new ArrayList<>();
        if (kept.isArray() && kept.size() <= MOST_PEOPLE) {
            kept.forEach(row -> rows.add(cells(row)));
        }
        return rows;
    }

    private static Map<Column, String> cells(JsonNode row) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            JsonNode text = row.get(column.header());
            if (text != null && text.isString()) {
                cells.put(column, text.stringValue());
            }
        }
        return cells;
    }
}
