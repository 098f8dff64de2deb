package org.caseload.manifest;

/** Which part of a sectioned file is not read. Names are variants of messages. */
public enum SkippedSection {
    /** Rows before the one that says {@code [Data]}. */
    BEFORE_DATA,
    /** From the next {@code [Something]} on. */
    AFTER_DATA
}
