package org.caseload.storage;

import java.time.Duration;

/** Signs of life of one provider, for those who wait for it: much work is no silence. */
final class Pulse {

    private volatile long last = System.nanoTime();

    /** Called for each piece of work done. */
    void beat() {
        last = System.nanoTime();
    }

    /** How much of this time is left since the last sign, negative when it is over. */
    Duration left(Duration silence) {
        return silence.minusNanos(System.nanoTime() - last);
    }
}
