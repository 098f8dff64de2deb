package org.caseload.manifest;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names that a column may have in a file, compared without letter case, white space, {@code _} and {@code -}. */
final class HeaderNames {

    private static final Map<String, Column> ALIASES = Map.ofEntries(
            Map.entry("Gender", Column.SEX),
            Map.entry("case_group_number", Column.FAMILY_ID),
            Map.entry("filenames", Column.FILES_NAMES),
            Map.entry("sample_name", Column.BIOSAMPLE_NAME),
            Map.entry("hpos", Column.PHENOTYPES_ID),
            Map.entry("labels", Column.LABEL_ID),
            Map.entry("label", Column.LABEL_ID),
            Map.entry("due_date(YYYY-MM-DD)", Column.DUE_DATE),
            Map.entry("date_of_birth(YYYY-MM-DD)", Column.DATE_OF_BIRTH),
            Map.entry("DOB", Column.DATE_OF_BIRTH),
            Map.entry("bam_file", Column.VISUALIZATION_FILES),
            Map.entry("bigwig", Column.VISUALIZATION_FILES));

    private static final Map<String, Column> KNOWN = known();

    /** Known names without their Id or Name, and what laboratories call the notes. */
    private static final Map<String, Column> SHORTENED = shortened();

    private static final Set<String> OUR_OUTPUT = Set.of("errors", "warnings");
    private static final String CASE_ID = "caseid";
    private static final int MOST_EDITS = 2;

    private HeaderNames() {}

    static String squeeze(String name) {
        StringBuilder squeezed = new StringBuilder();
        for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
            if (c != '_' && c != '-' && !Cells.isBlank(c)) {
                squeezed.append(c);
            }
        }
        return squeezed.toString();
    }

    /** The column of this name or alias; null when there is none. */
    static @Nullable Column column(String name) {
        return KNOWN.get(squeeze(name));
    }

    static boolean isCaseId(String name) {
        return squeeze(name).equals(CASE_ID);
    }

    static boolean isOurOutput(String name) {
        return OUR_OUTPUT.contains(squeeze(name));
    }

    /** Whether the reader has a use for a column of this name, so that it helps to recognise a header row. */
    static boolean isKnown(String name) {
        return column(name) != null || isCaseId(name) || isOurOutput(name);
    }

    /** The columns that somebody may have meant by an unknown name, nearest first; usually empty. */
    static List<Column> near(String name) {
        String squeezed = squeeze(name);
        Column meant = SHORTENED.get(squeezed);
        return meant != null ? List.of(meant) : misspelt(squeezed);
    }

    private static List<Column> misspelt(String squeezed) {
        return KNOWN.entrySet().stream()
                // Spares measuring a name as long as a cell may be.
                .filter(known -> Math.abs(known.getKey().length() - squeezed.length()) <= MOST_EDITS)
                .map(known ->
                        new Near(known.getValue(), EditDistance.between(known.getKey(), squeezed), known.getKey()))
                .filter(Near::isNear)
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::column))
                .map(Near::column)
                .distinct()
                .toList();
    }

    private record Near(Column column, int distance, String name) {
        boolean isNear() {
            return distance <= (name.length() <= 7 ? 1 : MOST_EDITS);
        }
    }

    private static Map<String, Column> known() {
        Map<String, Column> names = new HashMap<>();
        ALIASES.forEach((alias, column) -> names.put(squeeze(alias), column));
        Stream.of(Column.values()).forEach(column -> names.put(squeeze(column.header()), column));
        return Map.copyOf(names);
    }

    private static Map<String, Column> shortened() {
        Map<String, Column> names = new HashMap<>(Map.of("notes", Column.CLINICAL_NOTES));
        KNOWN.forEach((name, column) -> stem(name).ifPresent(stem -> names.putIfAbsent(stem, column)));
        return Map.copyOf(names);
    }

    private static Optional<String> stem(String name) {
        return Stream.of("id", "names", "name")
                .filter(name::endsWith)
                .map(ending -> name.substring(0, name.length() - ending.length()))
                .findFirst();
    }
}
