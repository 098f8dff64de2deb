package org.caseload.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    private final Deque<Runnable> later = new ArrayDeque<>();
    private int runs;
    private final Throttle throttle =
            new Throttle(Duration.ofMillis(500), () -> runs++, (action, delay) -> later.add(action));

    @Test
    void runsTheFirstRequestAtOnce() {
        throttle.request();
        assertThat(runs).isEqualTo(1);
    }

    @Test
    void runsManyRequestsWithinTheGapOnceAfterIt() {
        for (int i = 0; i < 10; i++) {
            throttle.request();
        }
        assertThat(runs).isEqualTo(1);
        gapIsOver();
        assertThat(runs).isEqualTo(2);
        gapIsOver();
        assertThat(runs).isEqualTo(2);
    }

    @Test
    void restsWhenNothingIsAskedFor() {
        throttle.request();
        gapIsOver();
        assertThat(later).isEmpty();
        throttle.request();
        assertThat(runs).isEqualTo(2);
    }

    private void gapIsOver() {
        later.remove().run();
    }
}
