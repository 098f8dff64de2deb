package org.caseload.manifest;

/** Counts lines as a text editor does: LF, CRLF and CR end one, also mixed. */
final class LineCounter {

    private int line = 1;
    private boolean afterCarriageReturn;

    /** The 1-based line of the next character. */
    int line() {
        return line;
    }

    void pass(char c) {
        if (c == '\r' || (c == '\n' && !afterCarriageReturn)) {
            line++;
        }
        afterCarriageReturn = c == '\r';
    }

    static boolean isLineEnd(char c) {
        return c == '\r' || c == '\n';
    }
}
