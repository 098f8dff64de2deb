package org.caseload.ui.batch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseload.batch.BatchId;
import org.caseload.batch.Edit;
import org.caseload.batch.FindingFilter;
import org.caseload.batch.HeaderChange;
import org.caseload.batch.TableHeader;
import org.caseload.batch.TableRow;
import org.caseload.manifest.Cells;
import org.caseload.manifest.Column;
import org.caseload.manifest.Finding;
import org.caseload.validation.CellParts;

/** Edits one batch for the user, with the refusals said on the page. */
final class Mender {

    private final Desk desk;
    private final BatchId id;

    Mender(Desk desk, BatchId id) {
        this.desk = desk;
        this.id = id;
    }

    boolean mayMend() {
        return desk.mayWrite();
    }

    /** A row as it is stored now, by its number. */
    Optional<TableRow> row(int number) {
        return desk.workbench().tables().pageAfter(id, number - 1, 1).stream()
                .filter(row -> row.number() == number)
                .findFirst();
    }

    void mend(TableRow row, int position, String text) {
        desk.run(() -> desk.workbench()
                .edits()
                .mend(
                        id,
                        row.number(),
                        Map.of(position, text),
                        row.version(),
                        desk.user().id()));
    }

    /** Puts a suggestion in the place of what a finding is about: in its row alone, unless it is about the whole family. */
    void apply(Finding finding, String suggestion) {
        Integer number = finding.row();
        if (number == null) {
            return;
        }
        if (finding.code().isAboutWholeFamily()) {
            applyToAll(finding, suggestion);
            return;
        }
        row(number).ifPresent(row -> {
            int position = position(finding, row);
            if (position >= 0) {
                String cell = row.cells().get(position);
                mend(row, position, CellParts.replace(cell, valueOf(finding), suggestion));
            }
        });
    }

    /** Puts a suggestion in the place of the same value wherever the same is wrong with it. */
    void applyToAll(Finding finding, String suggestion) {
        desk.run(() -> desk.workbench()
                .edits()
                .applyToAll(
                        id,
                        FindingFilter.alike(finding),
                        suggestion,
                        desk.user().id()));
    }

    /** How many rows {@link #applyToAll} would change. */
    int countAlike(Finding finding) {
        return desk.contents().countFindings(id, FindingFilter.alike(finding));
    }

    private static String valueOf(Finding finding) {
        return finding.value() == null ? "" : finding.value();
    }

    /** The cell that a finding is about, -1 for none: of several columns that are read as one, the one with the value. */
    int position(Finding finding, TableRow row) {
        List<TableHeader> headers = headers();
        int found = -1;
        for (int position = 0; position < headers.size(); position++) {
            if (isAbout(finding, headers.get(position))) {
                boolean holds = row.cells().get(position).contains(valueOf(finding));
                found = found < 0 || holds ? position : found;
            }
        }
        return found;
    }

    static boolean isAbout(Finding finding, TableHeader header) {
        String column = finding.column();
        boolean known = header.column() != null && header.column().header().equals(column);
        return known || (header.column() == null && Cells.trim(header.name()).equals(column));
    }

    /** The known column that a finding misses a value in, when the file has no such column. */
    static Optional<Column> lacking(Finding finding, List<TableHeader> headers) {
        return Column.of(String.valueOf(finding.column()))
                .filter(column ->
                        valueOf(finding).isEmpty() && headers.stream().noneMatch(header -> header.column() == column));
    }

    List<TableHeader> headers() {
        return desk.workbench().tables().headers(id);
    }

    void map(HeaderChange change) {
        desk.run(() -> desk.workbench()
                .edits()
                .mapHeaders(id, List.of(change), desk.user().id()));
    }

    void createAgain(String familyId) {
        desk.run(() ->
                desk.workbench().edits().createAgain(id, familyId, desk.user().id()));
    }

    Optional<Edit> last() {
        return desk.workbench().edits().last(id);
    }

    void undo(Edit edit) {
        desk.run(() -> desk.workbench().edits().undo(id, edit.id()));
    }
}
