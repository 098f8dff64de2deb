package org.caseload.manifest;

/** What a file lacks to hold any sample. Names are variants of messages. */
public enum EmptyReason {
    /** No row that could name the columns. */
    NO_HEADER,
    /** No row below the header. */
    NO_ROWS
}
