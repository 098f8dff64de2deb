package org.caseload.ui.batch;

import java.time.Duration;
import java.time.Instant;

/** Says when progress is worth reading aloud: the first time, at the end, and every tenth but not within five seconds. */
final class Announcer {

    private static final Duration GAP = Duration.ofSeconds(5);
    private static final int STEP = 10;

    private int lastPercent = -STEP;
    private Instant last = Instant.MIN;

    /** Whether this is worth reading aloud; if so, it counts as read. */
    boolean isDue(int percent, Instant now) {
        boolean ended = percent >= 100 && lastPercent < 100;
        boolean stepped = percent - lastPercent >= STEP && !now.isBefore(earliest());
        if (!ended && !stepped) {
            return false;
        }
        lastPercent = percent;
        last = now;
        return true;
    }

    private Instant earliest() {
        return last.equals(Instant.MIN) ? last : last.plus(GAP);
    }
}
