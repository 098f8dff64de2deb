package org.caseload.manifest;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Walks through the records of a file once, from the rows before {@code [Data]} to the end of the data. */
final class TableReader {

    private static final int ROWS_BETWEEN_PROGRESS = 1_000;

    private final Records records;
    private final int dataLine;
    private final List<Finding> findings;
    private final RowProgress progress;
    private final BlankRun blanks = new BlankRun();

    /**
     * @param dataLine line of the row that starts with {@code [Data]}, 0 when there is none
     * @param findings gets what is found on the way
     */
    TableReader(Records records, int dataLine, List<Finding> findings, RowProgress progress) {
        this.records = records;
        this.dataLine = dataLine;
        this.findings = findings;
        this.progress = progress;
    }

    /**
     * What a file holds besides sections and blank rows.
     *
     * @param header the row of column names
     * @param rows the sample rows
     */
    record Table(TableRecord header, PackedRows rows) {}

    /**
     * Reads everything.
     *
     * @throws UnreadableException when the text is malformed, or there is no header row or no sample row
     */
    Table read() throws IOException {
        TableRecord header = header(dataLine > 0 ? firstOfData() : nextFilled());
        return new Table(header, rows(header));
    }

    private @Nullable TableRecord firstOfData() throws IOException {
        TableRecord mark = skipToData();
        if (mark.isDataMark()) {
            return nextFilled();
        }
        findings.add(FileFindings.glued(mark.line()));
        return mark.withoutDataMark();
    }

    private TableRecord skipToData() throws IOException {
        int firstSkipped = 0;
        TableRecord next = present(records.next());
        while (next.line() < dataLine) {
            if (next.isBlank()) {
                blanks.add(next);
            } else if (firstSkipped == 0) {
                firstSkipped = next.line();
            }
            next = present(records.next());
        }
        if (firstSkipped > 0) {
            findings.add(FileFindings.skippedBefore(firstSkipped, next.line() - 1));
            blanks.forget();
        }
        blanks.end(findings);
        return next;
    }

    private static TableRecord present(@Nullable TableRecord next) {
        return Objects.requireNonNull(next, "the layout was found in this very text");
    }

    private TableRecord header(@Nullable TableRecord next) throws UnreadableException {
        if (next == null || next.isSectionMark()) {
            throw new UnreadableException(FileFindings.empty(EmptyReason.NO_HEADER, next == null ? null : next.line()));
        }
        blanks.end(findings);
        return next;
    }

    private PackedRows rows(TableRecord header) throws IOException {
        RowsBuilder rows = new RowsBuilder();
        int width = header.cells().size();
        TableRecord next = nextFilled();
        while (next != null && !next.isSectionMark()) {
            blanks.end(findings);
            add(next, width, rows);
            next = nextFilled();
        }
        if (next != null) {
            findings.add(FileFindings.skippedAfter(next.first(), next.line(), records.lastLine()));
        }
        if (rows.size() == 0) {
            throw new UnreadableException(FileFindings.empty(EmptyReason.NO_ROWS, header.line()));
        }
        return rows.packed();
    }

    private void add(TableRecord next, int width, RowsBuilder rows) {
        int number = rows.size() + 1;
        rows.add(number, next.line(), next.cells(), next.filledWidth() > width);
        if (number % ROWS_BETWEEN_PROGRESS == 0) {
            progress.rows(number, 0);
        }
    }

    private @Nullable TableRecord nextFilled() throws IOException {
        TableRecord next = records.next();
        while (next != null && next.isBlank()) {
            blanks.add(next);
            next = records.next();
        }
        return next;
    }
}
