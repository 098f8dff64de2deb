package org.caseload.security;

import java.time.Duration;

/**
 * How long one has to wait after failed attempts: not at all after the first few, then twice as long after each.
 *
 * @param free failures without a delay
 */
record Backoff(int free) {

    /** A guess every five minutes finds no password of 15 characters, and the owner is not locked out for a day. */
    static final Duration LONGEST = Duration.ofMinutes(5);

    /** A person who has forgotten which password it was. */
    static final Backoff OF_ACCOUNT = new Backoff(5);

    /** A laboratory may share one address. */
    static final Backoff OF_ADDRESS = new Backoff(25);

    private static final int DOUBLINGS = 16;

    Duration after(int failures) {
        if (failures < free) {
            return Duration.ZERO;
        }
        Duration delay = Duration.ofSeconds(1L << Math.min(failures - free, DOUBLINGS));
        return delay.compareTo(LONGEST) < 0 ? delay : LONGEST;
    }
}
