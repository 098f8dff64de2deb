package org.caseload.manifest;

import java.io.IOException;

/**
 * Ends the reading of a file that is refused; never leaves the package.
 *
 * <p>An {@code IOException}, since the tokenizer lets only these pass from the reader below it to the one above.
 */
final class UnreadableException extends IOException {

    private final transient Finding finding;

    UnreadableException(Finding finding) {
        super(finding.code().name());
        this.finding = finding;
    }

    Finding finding() {
        return finding;
    }
}
