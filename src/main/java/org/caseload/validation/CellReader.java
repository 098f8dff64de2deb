package org.caseload.validation;

import java.util.Set;
import org.caseload.manifest.Column;
import org.caseload.manifest.Manifest;
import org.caseload.manifest.Row;

/** Judges cells of a manifest by the rule of their column. */
final class CellReader {

    private final Manifest manifest;
    private final Set<Column> hidden;

    CellReader(Manifest manifest) {
        this.manifest = manifest;
        this.hidden = HiddenColumns.of(manifest);
    }

    <T> Judged<T> read(Row row, Column column, CellRule<T> rule) {
        String cell = text(row, column);
        if (!cell.isEmpty()) {
            return rule.judge(cell);
        }
        return hidden.contains(column) ? Judged.hidden() : Judged.absent();
    }

    /** The trimmed text, empty when the file has no such column. */
    String text(Row row, Column column) {
        return manifest.cell(row, column);
    }
}
