package org.caseload.manifest;

import java.util.List;

/** Blank rows that follow each other. */
final class BlankRun {

    private int firstLine;
    private int lastLine;
    private int rows;

    void add(TableRecord blank) {
        firstLine = rows == 0 ? blank.line() : firstLine;
        lastLine = blank.line();
        rows++;
    }

    /** A filled row follows: tells the run, if there is one, and forgets it. */
    void end(List<Finding> findings) {
        if (rows > 0) {
            findings.add(FileFindings.blankRows(firstLine, lastLine, rows));
        }
        rows = 0;
    }

    /** What the run stands in is told otherwise. */
    void forget() {
        rows = 0;
    }
}
