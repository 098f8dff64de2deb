package org.caseload.validation;

import java.util.ArrayList;
import java.util.List;
import org.caseload.manifest.Row;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one family before any is read.
 *
 * @param number of the family, see {@link FamilyIndex}
 * @param indexes places of its rows in {@code Manifest.rows()}, ascending
 * @param rows the rows at these places
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record PlainFamily(int number, String id, int[] indexes, List<Row> rows) {

    static PlainFamily of(FamilyIndex families, int number, List<Row> all) {
        int[] indexes = families.rows(number);
        List<Row> rows = new ArrayList<>(indexes.length);
        for (int index : indexes) {
            rows.add(all.get(index));
        }
        return new PlainFamily(number, families.id(number), indexes, rows);
    }

    int index(int position) {
        return indexes[position];
    }

    Family family(
            Family.Outcome outcome, @Nullable CaseDraft draft, @Nullable String caseId, @Nullable Sample proband) {
        List<Integer> numbers = new ArrayList<>(rows.size());
        rows.forEach(row -> numbers.add(row.number()));
        return new Family(
                id,
                outcome,
                draft,
                caseId,
                List.copyOf(numbers),
                rows.getFirst().line(),
                proband == null ? null : proband.bioSample().value());
    }
}
