package org.caseload.cli;

/** The server could not be reached, or its answer was a refusal. */
final class ServerException extends RuntimeException {

    ServerException(String sentence) {
        super(sentence);
    }
}
