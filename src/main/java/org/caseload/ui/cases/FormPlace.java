package org.caseload.ui.cases;

import java.util.Optional;
import org.caseload.manifest.Column;
import org.caseload.manifest.Finding;

/**
 * Where in the form a finding belongs.
 *
 * @param person number of the person, 1 = proband; {@link #THE_CASE} for what is the case's
 */
record FormPlace(int person, Column column) {

    static final int THE_CASE = 0;

    /** Empty for a finding about no row or no known column. */
    static Optional<FormPlace> of(Finding finding) {
        Integer row = finding.row();
        return row == null
                ? Optional.empty()
                : Optional.ofNullable(finding.column()).flatMap(Column::of).map(column -> of(row, column));
    }

    private static FormPlace of(int row, Column column) {
        return switch (column.scope()) {
            case KEY, CASE -> new FormPlace(THE_CASE, column);
            // The form has one field for both columns.
            case SAMPLE -> new FormPlace(row, column == Column.PHENOTYPES_ID ? Column.PHENOTYPES : column);
        };
    }
}
