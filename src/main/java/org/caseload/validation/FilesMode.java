package org.caseload.validation;

/** Where a sample's files come from. The names are stored. */
public enum FilesMode {
    /** No data yet. */
    NONE,
    /** The paths of the manifest. */
    PATHS,
    /** All files of the BioSample in the project's folder. */
    AUTO,
    /** The files of an earlier case's sample of the same name. */
    EXISTING
}
