package org.caseload.ui.cases;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.caseload.manifest.Column;

/**
 * What was entered in the form, as a manifest says it.
 *
 * @param ofCase cells of the columns that are the case's, Family Id among them
 * @param people cells of the other columns for each person, the proband first
 */
record FormRows(Map<Column, String> ofCase, List<Map<Column, String>> people) implements Serializable {

    /** Takes rows apart: what is the case's is taken from the first. */
    static FormRows of(List<Map<Column, String>> rows) {
        Map<Column, String> ofCase = new EnumMap<>(Column.class);
        List<Map<Column, String>> people = new ArrayList<>();
        for (Map<Column, String> row : rows) {
            Map<Column, String> person = new EnumMap<>(Column.class);
            row.forEach((column, text) -> {
                if (column.scope() == Column.Scope.SAMPLE) {
                    person.put(column, text);
                } else if (people.isEmpty()) {
                    ofCase.put(column, text);
                }
            });
            people.add(person);
        }
        return new FormRows(ofCase, people);
    }

    /** A row for each person: the Family Id in all of them, the rest of what is the case's in the first. */
    List<Map<Column, String>> rows() {
        List<Map<Column, String>> rows = new ArrayList<>();
        for (Map<Column, String> person : people) {
            Map<Column, String> row = new EnumMap<>(Column.class);
            row.putAll(person);
            if (rows.isEmpty()) {
                row.putAll(ofCase);
            }
            row.put(Column.FAMILY_ID, ofCase.getOrDefault(Column.FAMILY_ID, ""));
            rows.add(row);
        }
        return rows;
    }
}
