package org.caseload.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.caseload.batch.TableHeader;
import org.caseload.manifest.Column;

/** How a caller names the columns of a batch's table, each by a name that no other has. */
final class ColumnNames {

    private final List<TableHeader> headers;
    private final List<String> names = new ArrayList<>();

    ColumnNames(List<TableHeader> headers) {
        this.headers = headers;
        for (TableHeader header : headers) {
            String name = header.name().strip();
            names.add(name.isEmpty() || names.contains(name) ? "#" + (names.size() + 1) : name);
        }
    }

    String name(int position) {
        return names.get(position);
    }

    /**
     * The 0-based position of a column: by its name, by the name that it had when it was uploaded, or by that of the known
     * column that it is.
     */
    Optional<Integer> position(String name) {
        int exact = names.indexOf(name);
        return exact >= 0 ? Optional.of(exact) : byOtherName(name);
    }

    private Optional<Integer> byOtherName(String name) {
        for (int position = 0; position < headers.size(); position++) {
            TableHeader header = headers.get(position);
            Column column = header.column();
            if (name.equals(header.uploaded())
                    || (column != null && column.header().equalsIgnoreCase(name))) {
                return Optional.of(position);
            }
        }
        return Optional.empty();
    }

    /** The known column of this name, letter case ignored. */
    static Optional<Column> known(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        for (Column column : Column.values()) {
            if (column.header().toLowerCase(Locale.ROOT).equals(wanted)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}
