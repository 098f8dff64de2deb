package org.caseload.cli;

/** The arguments were not understood. */
final class UsageException extends RuntimeException {

    UsageException(String sentence) {
        super(sentence);
    }
}
