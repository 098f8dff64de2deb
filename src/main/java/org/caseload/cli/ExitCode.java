package org.caseload.cli;

/** What the process ends with; scripts rely on the numbers. */
enum ExitCode {
    OK(0),
    /** The manifest has errors, or the batch ended with failures. */
    ERRORS(1),
    /** The arguments were not understood; nothing was done. */
    USAGE(2),
    /** The server could not be reached, or refused. */
    FAILED(3);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
