package org.caseload.notice;

import org.jspecify.annotations.Nullable;

/**
 * What came of one try.
 *
 * @param failure null when the receiver has the notice
 * @param answer HTTP status, null without an answer
 */
record Outcome(@Nullable NoticeFailure failure, @Nullable Integer answer) {

    static final Outcome TAKEN = new Outcome(null, null);

    static Outcome failed(NoticeFailure failure) {
        return new Outcome(failure, null);
    }

    /** After RFC 9110, 410 says that it will stay so; the rest may pass. */
    static Outcome ofStatus(int status) {
        NoticeFailure failure = switch (status / 100) {
            case 2 -> null;
            case 3 -> NoticeFailure.REDIRECTED;
            default -> status == 410 ? NoticeFailure.GONE : NoticeFailure.NOT_ACCEPTED;
        };
        return new Outcome(failure, status);
    }
}
