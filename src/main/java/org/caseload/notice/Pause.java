package org.caseload.notice;

import java.time.Duration;

/** How long to wait before the next try: 40 seconds, then twice as long each time; the twelve tries take 23 hours. */
final class Pause {

    static final int TRIES = 12;
    private static final Duration FIRST = Duration.ofSeconds(40);

    private Pause() {}

    /** @param tries that failed so far, 1 or more */
    static Duration after(int tries) {
        return FIRST.multipliedBy(1L << Math.min(tries - 1, TRIES));
    }
}
