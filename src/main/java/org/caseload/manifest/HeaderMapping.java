package org.caseload.manifest;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caseload.manifest.Header.Role;

/** Says for each name in the header row which column it is, and what is wrong with the row as a whole. */
final class HeaderMapping {

    private final HeaderFindings make;
    private final PackedRows rows;
    private final HeaderChoices choices;
    private final List<Header> guesses;
    private final Set<Column> present;
    private final boolean hasSexByName;
    private final List<Header> headers = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Header> taken = new HashMap<>();
    private final Set<Column> suggested = EnumSet.noneOf(Column.class);

    private HeaderMapping(int line, List<String> names, PackedRows rows, HeaderChoices choices) {
        this.make = new HeaderFindings(line);
        this.rows = rows;
        this.choices = choices;
        this.guesses = IntStream.range(0, names.size())
                .mapToObj(index -> HeaderGuess.of(index, names.get(index), choices))
                .toList();
        this.present = guesses.stream()
                .map(Header::column)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Column.class)));
        this.hasSexByName = guesses.stream().anyMatch(HeaderMapping::isSexByName);
    }

    /**
     * Maps all names at once, since what one means depends on the others.
     *
     * @param line line of the header row
     * @param names as in the file, without the mark that guards formulas; empty where there is none
     * @param rows all sample rows, asked for text below a missing name
     */
    static HeaderMapping of(int line, List<String> names, PackedRows rows, HeaderChoices choices) {
        HeaderMapping mapping = new HeaderMapping(line, names, rows, choices);
        mapping.guesses.forEach(header -> mapping.headers.add(mapping.judged(header)));
        mapping.judgeMissing();
        return mapping;
    }

    /** One for each name, in their order. */
    List<Header> headers() {
        return List.copyOf(headers);
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    private Header judged(Header header) {
        return switch (header.role()) {
            case OUR_OUTPUT -> header;
            case UNUSED -> unclear(header);
            case KNOWN, CUSTOM, CASE_ID -> isRedundant(header) ? redundant(header) : unlessTaken(header);
        };
    }

    private boolean isRedundant(Header header) {
        return hasSexByName && header.column() == Column.SEX && !isSexByName(header);
    }

    private Header redundant(Header header) {
        findings.add(make.redundant(Column.SEX, Cells.trim(header.written())));
        return unused(header);
    }

    private Header unlessTaken(Header header) {
        Column column = header.column();
        Header first = taken.putIfAbsent(key(header), header);
        if (first != null) {
            findings.add(make.duplicate(first, header, column == null ? header.fieldName() : column.header()));
            return unused(header);
        }
        tellUse(header);
        return header;
    }

    private void tellUse(Header header) {
        String written = Cells.trim(header.written());
        Column column = header.column();
        if (header.role() == Role.CUSTOM) {
            findings.add(make.custom(header));
        } else if (column != null && !isChosen(header) && !written.equalsIgnoreCase(column.header())) {
            findings.add(make.renamed(column, written));
        }
    }

    private Header unclear(Header header) {
        if (Cells.trim(header.written()).isEmpty()) {
            judgeNameless(header);
        } else {
            judgeMisspelt(header);
        }
        return header;
    }

    private void judgeNameless(Header header) {
        int position = header.index();
        int[] filled = IntStream.range(0, rows.size())
                .filter(row -> !rows.isTooLong(row))
                .filter(row -> !Cells.trim(rows.cell(row, position)).isEmpty())
                .toArray();
        if (filled.length > 0) {
            findings.add(make.empty(position, rows.get(filled[0]), filled.length));
        }
    }

    /** Does not suggest a column that the file has: taking it would only make a duplicate. */
    private void judgeMisspelt(Header header) {
        List<Column> meant = HeaderNames.near(header.written()).stream()
                .filter(column -> !present.contains(column))
                .toList();
        suggested.addAll(meant);
        findings.add(make.misspelt(Cells.trim(header.written()), meant));
    }

    private void judgeMissing() {
        for (Column column : List.of(Column.FAMILY_ID, Column.CASE_TYPE)) {
            if (isMissing(column)) {
                findings.add(make.missing(column));
            }
        }
        if (isMissing(Column.PHENOTYPES) && isMissing(Column.PHENOTYPES_ID)) {
            findings.add(make.missing(Column.PHENOTYPES, Column.PHENOTYPES_ID));
        }
    }

    /** A column that stands there misspelt is not missing: one mistake gives one finding. */
    private boolean isMissing(Column column) {
        return !present.contains(column) && !suggested.contains(column);
    }

    private boolean isChosen(Header header) {
        return choices.columns().containsKey(header.index());
    }

    private static boolean isSexByName(Header header) {
        return header.column() == Column.SEX
                && HeaderNames.squeeze(header.written()).equals("sex");
    }

    /** What two headers have in common when they are the same column. Several kinds of visualization files are not. */
    private static String key(Header header) {
        Column column = header.column();
        String name = column == null || column == Column.VISUALIZATION_FILES
                ? HeaderNames.squeeze(header.written())
                : column.header();
        return header.role() + name;
    }

    private static Header unused(Header header) {
        return new Header(header.index(), header.written(), Role.UNUSED, null);
    }
}
