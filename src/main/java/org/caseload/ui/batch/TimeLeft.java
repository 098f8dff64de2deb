package org.caseload.ui.batch;

import java.time.Duration;

/**
 * A duration as people say it: rounded, since the last digit of an estimate is noise.
 *
 * @param key of the words
 * @param number the argument of the words; 0 when they have none
 */
record TimeLeft(String key, int number) {

    private static final int MINUTE = 60;
    private static final int HOUR = 60 * MINUTE;

    static TimeLeft of(Duration duration) {
        long seconds = duration.toSeconds();
        if (seconds < 5) {
            return new TimeLeft("batch.left.moments", 0);
        }
        if (seconds <= MINUTE - 5) {
            return new TimeLeft("batch.left.seconds", (int) (Math.ceilDiv(seconds, 5) * 5));
        }
        if (seconds < HOUR) {
            return new TimeLeft("batch.left.minutes", (int) Math.max(1, Math.round((double) seconds / MINUTE)));
        }
        return new TimeLeft("batch.left.hours", (int) Math.round((double) seconds / HOUR));
    }
}
