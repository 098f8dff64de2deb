package org.caseload.manifest;

/** Why a file cannot be taken apart into cells. Names are variants of messages. */
public enum Malformation {
    /** A quote opens a cell and the file ends inside it. */
    UNCLOSED_QUOTE,
    /** Something other than white space stands between a closing quote and the next delimiter. */
    TEXT_AFTER_QUOTE,
    /** More characters than {@link ManifestLimits#maxCellLength()}. */
    CELL_TOO_LONG,
    /** More cells in a record than {@link ManifestLimits#maxColumns()}. */
    TOO_MANY_COLUMNS
}
