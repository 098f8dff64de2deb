package org.caseload.notice;

/** Where a notice is. The names are stored. */
public enum NoticeState {
    /** To be sent, for the first time or again. */
    WAITING,
    /** The receiver has said that it has it. */
    DELIVERED,
    /** Not tried any more by itself. */
    FAILED
}
