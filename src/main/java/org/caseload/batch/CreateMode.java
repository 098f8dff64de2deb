package org.caseload.batch;

/** What <em>Create</em> does about families with errors. The names are part of the REST API. */
public enum CreateMode {
    /** Nothing is created while any family has an error. */
    ALL_OR_NOTHING,
    /** Families with errors are left out. */
    VALID_ONLY
}
