package org.caseload.notice;

/** Why a try to deliver a notice failed. The names are stored. */
public enum NoticeFailure {
    /** The settings do not have this receiver any more, or no mail server. */
    NOT_CONFIGURED,
    /** Its name leads to an address inside the network, which the settings do not allow. */
    ADDRESS_REFUSED,
    HOST_UNKNOWN,
    /** Nothing came in time. */
    NO_ANSWER,
    /** No connection, one that broke, or a certificate that is not trusted. */
    CONNECTION_FAILED,
    /** It sent to another address; redirects are not followed. */
    REDIRECTED,
    /** It answered with 410: it wants no notices any more. */
    GONE,
    /** It answered with another status than 2xx, or the mail server did not take the mail. */
    NOT_ACCEPTED,
    /** Unforeseen; the log has more. */
    UNKNOWN;

    /** Whether another try cannot succeed before somebody has changed something. */
    boolean isFinal() {
        return this == NOT_CONFIGURED || this == GONE;
    }
}
