package org.caseload.batch;

/** Why one case of a batch could not be created. The names are stored; nothing was created for the family. */
public enum CaseFailure {
    /** An entry of the catalog was retired after the check. Arguments: its kind, its name. */
    CATALOG_ENTRY_RETIRED,
    /** The database refused the rows of this case. */
    REFUSED_BY_DATABASE
}
