package org.caseload.batch;

/** What became of one family of a batch. The names are stored. */
public enum DraftState {
    /** Can be created and was not yet. */
    OPEN,
    CREATED,
    FAILED,
    /** Has errors. */
    INVALID,
    /** Exists already, from before this batch. */
    SKIPPED
}
