package org.caseload.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.caseload.manifest.Row;
import org.jspecify.annotations.Nullable;

/**
 * A sample row of a batch's table with the values that it has now.
 *
 * @param familyId trimmed, null where the cell is empty
 * @param links see {@link Links}
 * @param edited 0-based positions of cells that differ from the upload
 * @param version rises with every edit of the row
 */
record StoredRow(
        int number,
        int line,
        @Nullable String familyId,
        List<String> cells,
        boolean tooLong,
        List<Long> links,
        List<Integer> edited,
        int version) {

    Row row() {
        return new Row(number, line, cells, tooLong);
    }

    String cell(int position) {
        return position < cells.size() ? cells.get(position) : "";
    }

    /** The row with another text in a cell; what depends on the cells is to be brought up to date. */
    StoredRow with(int position, String text) {
        List<String> changed = new ArrayList<>(cells);
        while (changed.size() <= position) {
            changed.add("");
        }
        changed.set(position, text);
        TreeSet<Integer> positions = new TreeSet<>(edited);
        positions.add(position);
        return new StoredRow(
                number, line, familyId, List.copyOf(changed), tooLong, links, List.copyOf(positions), version);
    }

    StoredRow with(List<String> otherCells) {
        return new StoredRow(number, line, familyId, List.copyOf(otherCells), tooLong, links, edited, version);
    }

    StoredRow shaped(boolean isTooLong) {
        return new StoredRow(number, line, familyId, cells, isTooLong, links, edited, version);
    }

    /** The row with what is read in its cells. */
    StoredRow with(@Nullable String otherFamilyId, List<Long> otherLinks) {
        return new StoredRow(number, line, otherFamilyId, cells, tooLong, otherLinks, edited, version);
    }

    StoredRow withEdited(List<Integer> positions) {
        return new StoredRow(number, line, familyId, cells, tooLong, links, positions, version);
    }
}
