package org.caseload.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.caseload.manifest.Column;
import org.caseload.manifest.FindingCode;
import org.caseload.manifest.Manifest;
import org.caseload.manifest.Row;

/**
 * Which rows belong together, found in one pass over the Family Ids before any row is judged. Families have numbers from 0
 * on, in the order of their first rows; rows are named by their place in {@link Manifest#rows()}.
 */
final class FamilyIndex {

    private static final Remark MISSING = Remark.of(FindingCode.FAMILY_ID_MISSING, "");
    private static final CellRule<String> FAMILY_ID = NameCell.withSpaces();
    private static final int NONE = -1;

    private final CellReader cells;
    private final List<Row> rows;
    private final List<String> ids = new ArrayList<>();
    /** The rows of family {@code f} stand in {@code members} from {@code starts[f]} to {@code starts[f + 1]}. */
    private final int[] starts;

    private final int[] members;
    private final int[] withoutFamily;

    FamilyIndex(Manifest manifest, CellReader cells) {
        this.cells = cells;
        this.rows = manifest.rows();
        int[] families = number(manifest);
        this.starts = starts(families);
        this.members = members(families);
        this.withoutFamily = IntStream.range(0, families.length)
                .filter(row -> families[row] == NONE)
                .toArray();
    }

    int count() {
        return ids.size();
    }

    String id(int family) {
        return ids.get(family);
    }

    List<String> ids() {
        return ids;
    }

    /** Rows of one family, ascending. */
    int[] rows(int family) {
        return Arrays.copyOfRange(members, starts[family], starts[family + 1]);
    }

    /** Rows whose Family Id is missing or in error, ascending. */
    int[] withoutFamily() {
        return withoutFamily;
    }

    /** What is wrong with the Family Id of a row that belongs to no family; an empty list when its header is. */
    List<Remark> remarks(Row row) {
        Judged<String> id = cells.read(row, Column.FAMILY_ID, FAMILY_ID);
        return id.isAbsent() ? List.of(MISSING) : id.remarks();
    }

    /** The family of each row. Rows of a family mostly follow each other, which spares looking them up. */
    private int[] number(Manifest manifest) {
        Map<String, Integer> numbers = new HashMap<>();
        int[] families = new int[rows.size()];
        String last = "";
        int family = NONE;
        for (int row = 0; row < families.length; row++) {
            String id = manifest.cell(row, Column.FAMILY_ID);
            if (!id.equals(last)) {
                last = id;
                family = number(id, numbers);
            }
            families[row] = family;
        }
        return families;
    }

    private int number(String id, Map<String, Integer> numbers) {
        if (id.isEmpty() || FAMILY_ID.judge(id).inError()) {
            return NONE;
        }
        Integer known = numbers.putIfAbsent(id, ids.size());
        if (known == null) {
            ids.add(id);
            return ids.size() - 1;
        }
        return known;
    }

    private int[] starts(int[] families) {
        int[] ends = new int[ids.size() + 1];
        for (int family : families) {
            if (family != NONE) {
                ends[family + 1]++;
            }
        }
        Arrays.parallelPrefix(ends, Integer::sum);
        return ends;
    }

    private int[] members(int[] families) {
        int[] next = starts.clone();
        int[] sorted = new int[starts[ids.size()]];
        for (int row = 0; row < families.length; row++) {
            if (families[row] != NONE) {
                sorted[next[families[row]]++] = row;
            }
        }
        return sorted;
    }
}
