package org.caseload.batch;

/** The check under way was stopped, or another start of it has taken over. */
final class NoLongerWantedException extends RuntimeException {

    NoLongerWantedException() {
        super("no longer wanted", null, false, false);
    }
}
