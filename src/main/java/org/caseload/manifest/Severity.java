package org.caseload.manifest;

/** How much a finding weighs. */
public enum Severity {
    /** The family, or for {@code FILE_*} the whole file, cannot be created. */
    ERROR,
    /** It can be created, but a person should look. */
    WARNING,
    /** The file was read differently from how it was written. */
    INFO
}
