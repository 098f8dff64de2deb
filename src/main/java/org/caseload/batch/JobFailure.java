package org.caseload.batch;

/** Why a batch failed as a whole, as far as the cause is known. The names are stored and part of the REST API. */
public enum JobFailure {
    /** The check was begun three times and never ended, as if the file killed the process. */
    CHECK_NEVER_ENDED,
    /** Something unforeseen; the log has it under the batch's reference. */
    UNKNOWN
}
