package org.caseload.batch;

/** Why one case of a batch could not be created. The names are stored; nothing was created for the family. */
public enum CaseFailure {
    /** An entry of the catalog was retired after the check. Arguments: its kind, its name. */
    CATALOG_ENTRY_RETIRED,
    /** Somebody else created a case of the same people after the check. Arguments: the Family Id, that case's id. */
    CREATED_MEANWHILE,
    /** The database refused the rows of this case. */
    REFUSED_BY_DATABASE
}
