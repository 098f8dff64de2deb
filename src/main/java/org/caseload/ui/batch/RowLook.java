package org.caseload.ui.batch;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caseload.batch.TableHeader;
import org.caseload.batch.TableRow;
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

    /** What was found about a cell, errors first. */
    List<Finding> findings(int position) {
        return row.findings().stream()
                .filter(finding -> Mender.isAbout(finding, headers.get(position)))
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
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

    /** The messages about a cell, for its tooltip; null for none, as the grid wants it. */
    String words(int position) {
        return words(findings(position));
    }

    /** The messages about the row as a whole. */
    String wordsOfRow() {
        return words(row.findings().stream()
                .filter(finding -> finding.column() == null)
                .toList());
    }

    private static String words(List<Finding> findings) {
        return findings.stream().map(FindingWords::text).collect(Collectors.joining("\n"));
    }

    /** A cell may hold thousands of characters; the editor shows them all. */
    static String shortened(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
    }
}
