package org.caseload.security;

/** What a user may do; each role may also do what the ones before it may. The names are stored. */
public enum Role {
    /** Reads cases and batches. */
    VIEWER,
    /** Uploads, creates, cancels, and downloads original files. */
    CASE_CREATOR,
    /** Everything, and the catalog. */
    ADMINISTRATOR
}
