package org.caseload.cases;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.caseload.manifest.Column;
import org.caseload.manifest.Finding;
import org.caseload.manifest.FindingCode;

/**
 * The people of a form without a Family Id. Rules that look at a whole family pass such rows over; judged under an id that
 * nobody has, they are told all that is wrong at once.
 */
final class NamelessFamily {

    private final List<Map<Column, String>> people;
    private final String id = UUID.randomUUID().toString();

    NamelessFamily(List<Map<Column, String>> people) {
        this.people = people;
    }

    static boolean is(List<Map<Column, String>> people) {
        return people.stream()
                .allMatch(cells -> cells.getOrDefault(Column.FAMILY_ID, "").isBlank());
    }

    /** The same people under the id that nobody has. */
    List<Map<Column, String>> named() {
        return people.stream().map(this::named).toList();
    }

    private Map<Column, String> named(Map<Column, String> cells) {
        Map<Column, String> named = new EnumMap<>(Column.class);
        named.putAll(cells);
        named.put(Column.FAMILY_ID, id);
        return named;
    }

    /**
     * What is to be told; nothing that names the id.
     *
     * @param asEntered what was found in the people as they are
     * @param named what was found in {@link #named()}
     */
    List<Finding> told(List<Finding> asEntered, List<Finding> named) {
        return Stream.concat(
                        asEntered.stream().filter(finding -> finding.code() == FindingCode.FAMILY_ID_MISSING),
                        named.stream()
                                .filter(finding -> !finding.arguments().contains(id))
                                .map(NamelessFamily::nameless))
                .toList();
    }

    private static Finding nameless(Finding found) {
        return new Finding(
                found.code(),
                found.severity(),
                found.line(),
                found.row(),
                null,
                found.bioSample(),
                found.column(),
                found.value(),
                found.arguments(),
                found.suggestions(),
                found.rows());
    }
}
