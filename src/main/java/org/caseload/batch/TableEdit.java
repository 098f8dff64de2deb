package org.caseload.batch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caseload.manifest.Cells;
import org.caseload.manifest.Column;
import org.caseload.manifest.Header.Role;
import org.caseload.manifest.Manifest;
import org.caseload.validation.CellParts;
import org.jspecify.annotations.Nullable;

/** How rows of a table change when somebody mends them. Changes nothing that is stored. */
final class TableEdit {

    private static final int LONGEST_CELL = 32_767;
    private static final Set<Role> EDITABLE = Set.of(Role.KNOWN, Role.CUSTOM, Role.CASE_ID);

    private TableEdit() {}

    /**
     * The row with another text in a cell. Behind the last column stands what the row has too much.
     *
     * @throws EditRefusedException when there is no such cell or it cannot be edited
     */
    static StoredRow put(BatchTable table, StoredRow row, int position, String text) {
        requireShort(text);
        List<TableHeader> headers = table.headers();
        if (position == headers.size() && row.tooLong()) {
            return row.with(beyond(row, headers.size(), text));
        }
        if (position < 0 || position >= headers.size()) {
            throw new EditRefusedException(EditRefusedException.Reason.NO_SUCH_COLUMN);
        }
        if (!EDITABLE.contains(headers.get(position).role())) {
            throw new EditRefusedException(EditRefusedException.Reason.COLUMN_NOT_EDITABLE);
        }
        return row.with(position, clean(text));
    }

    private static List<String> beyond(StoredRow row, int width, String text) {
        List<String> cells = new ArrayList<>(row.cells().subList(0, width));
        if (!Cells.trim(text).isEmpty()) {
            cells.add(clean(text));
        }
        return cells;
    }

    /** The row with a value replaced in the first of the cells in which it stands. */
    static StoredRow replace(
            BatchTable table, StoredRow row, Set<Integer> positions, String value, String replacement) {
        for (int position : positions) {
            String cell = row.cell(position);
            String replaced = CellParts.replace(cell, value, replacement);
            if (!replaced.equals(cell)) {
                return put(table, row, position, replaced);
            }
        }
        return row;
    }

    /** Positions of a column that a finding names: a canonical one, or one of the file's own. */
    static Set<Integer> positions(BatchTable table, String column) {
        List<TableHeader> headers = table.headers();
        Set<Integer> known = where(headers, header -> isNamed(header.column(), column));
        return known.isEmpty()
                ? where(headers, header -> Cells.trim(header.name()).equals(column))
                : known;
    }

    private static boolean isNamed(@Nullable Column column, String name) {
        return column != null && column.header().equals(name);
    }

    private static Set<Integer> where(List<TableHeader> headers, Predicate<TableHeader> which) {
        return IntStream.range(0, headers.size())
                .filter(at -> which.test(headers.get(at)))
                .boxed()
                .collect(Collectors.toSet());
    }

    /** The name of the edited column, null for several or for what stands beyond the last. */
    static @Nullable String name(BatchTable table, Collection<Integer> positions) {
        int position = positions.size() == 1 ? positions.iterator().next() : -1;
        return position < 0 || position >= table.headers().size()
                ? null
                : table.headers().get(position).name();
    }

    /** The first header that differs; null when none does. */
    static @Nullable String changedName(List<TableHeader> before, List<TableHeader> after) {
        return IntStream.range(0, after.size())
                .filter(at -> at >= before.size() || !before.get(at).equals(after.get(at)))
                .mapToObj(at -> Objects.requireNonNullElse(
                        after.get(at).uploaded(), after.get(at).name()))
                .findFirst()
                .orElse(null);
    }

    /** Which cells differ, with their texts before. */
    static List<EditRepository.Cell> changedCells(List<StoredRow> before, List<StoredRow> after) {
        List<EditRepository.Cell> changed = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            StoredRow old = before.get(i);
            StoredRow now = after.get(i);
            int width = Math.max(old.cells().size(), now.cells().size());
            for (int position = 0; position < width; position++) {
                if (!old.cell(position).equals(now.cell(position))) {
                    changed.add(new EditRepository.Cell(old.number(), position, old.cell(position)));
                }
            }
        }
        return changed;
    }

    /** The rows with what depends on their cells brought up to date. */
    static List<StoredRow> refreshed(BatchId id, BatchTable table, List<StoredRow> rows) {
        int width = table.headers().size();
        List<StoredRow> shaped =
                rows.stream().map(row -> row.shaped(isTooLong(row, width))).toList();
        Manifest part = table.part(shaped.stream().map(StoredRow::row).toList(), List.of());
        Links links = new Links(id);
        return shaped.stream()
                .map(row -> {
                    String family = part.cell(row.row(), Column.FAMILY_ID);
                    return row.with(family.isEmpty() ? null : family, links.of(part, row.row()));
                })
                .toList();
    }

    private static boolean isTooLong(StoredRow row, int width) {
        return row.cells().stream()
                .skip(width)
                .anyMatch(cell -> !Cells.trim(cell).isEmpty());
    }

    static void requireShort(String text) {
        if (text.length() > LONGEST_CELL) {
            throw new EditRefusedException(EditRefusedException.Reason.VALUE_TOO_LONG);
        }
    }

    /** PostgreSQL holds no NUL. */
    private static String clean(String text) {
        return text.replace("\0", "");
    }
}
