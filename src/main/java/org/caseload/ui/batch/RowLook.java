package org.caseload.ui.batch;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caseload.batch.TableHeader;
import org.caseload.batch.TableRow;
import org.caseload.manifest.Cells;
import org.caseload.manifest.Finding;
import org.caseload.manifest.Severity;
import org.caseload.ui.component.Icon;
import org.caseload.ui.component.Tone;

/**
 * How the cells of one row look: marked where something was found, or where they were edited.
 *
 * @param headers of the table
 */
record RowLook(TableRow row, List<TableHeader> headers) {

    private static final int LONGEST_TEXT = 200;

    /** What was found about a cell, errors first; behind the last one, about the row as a whole. */
    List<Finding> findings(int position) {
        return row.findings().stream()
                .filter(finding -> isAbout(finding, position))
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }

    private boolean isAbout(Finding finding, int position) {
        return position < headers.size() ? Mender.isAbout(finding, headers.get(position)) : finding.column() == null;
    }

    boolean hasTooMuch() {
        return row.beyond().stream().anyMatch(cell -> !Cells.trim(cell).isEmpty());
    }

    /** What a cell holds; behind the last one, all that the row has too much. */
    static String text(TableRow row, int position) {
        return position < row.cells().size() ? row.cells().get(position) : String.join(",", row.beyond());
    }

    private Optional<Severity> worst(int position) {
        return findings(position).stream().map(Finding::severity).findFirst();
    }

    private boolean isEdited(int position) {
        return row.edited().contains(position);
    }

    /** Name of the cell's part for the style sheet, empty for none. */
    String part(int position) {
        Severity worst = worst(position).orElse(Severity.INFO);
        return switch (worst) {
            case ERROR -> "error";
            case WARNING -> "warn";
            case INFO -> isEdited(position) ? "edited" : row.created() ? "created" : "";
        };
    }

    /** Class of the cell's colour, empty for none. */
    String tone(int position) {
        Severity worst = worst(position).orElse(Severity.INFO);
        return switch (worst) {
            case ERROR -> Tone.ERROR.className();
            case WARNING -> Tone.WARNING.className();
            case INFO -> isEdited(position) ? "cl-edited" : "";
        };
    }

    String icon(int position) {
        Severity worst = worst(position).orElse(Severity.INFO);
        return switch (worst) {
            case ERROR -> Icon.ERROR.svg();
            case WARNING -> Icon.WARNING.svg();
            case INFO -> isEdited(position) ? Icon.PENCIL.svg() : "";
        };
    }

    /** The messages about a cell, for its tooltip; behind the last one, about the row as a whole. */
    String words(int position) {
        return findings(position).stream().map(FindingWords::text).collect(Collectors.joining("\n"));
    }

    /** A cell may hold thousands of characters; the editor shows them all. */
    static String shortened(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
    }
}
