package org.caseload.notice;

/** How a notice travels. The names are stored. */
public enum Channel {
    WEBHOOK,
    MAIL
}
