package org.caseload.ui.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final Instant START = Instant.parse("2026-11-20T12:00:00Z");

    private final Pace pace = new Pace();

    @Test
    void saysNothingAtFirst() {
        pace.add(7, START);
        assertThat(pace.perSecond()).isEmpty();
        assertThat(pace.timeFor(100)).isEmpty();
    }

    @Test
    void saysNothingWithinTheFirstSecond() {
        pace.add(0, START);
        pace.add(200, START.plusMillis(900));
        assertThat(pace.perSecond()).isEmpty();
    }

    @Test
    void measuresFromTheFirstReadingWhileTheWindowFills() {
        pace.add(200, START);
        pace.add(212, START.plusSeconds(2));
        assertThat(pace.perSecond().orElseThrow()).isEqualTo(6);
        assertThat(pace.timeFor(150)).contains(Duration.ofSeconds(25));
    }

    @Test
    void forgetsWhatIsOlderThanTheWindow() {
        pace.add(0, START);
        pace.add(1_000, START.plusSeconds(1));
        for (int second = 2; second <= 14; second++) {
            pace.add(1_000 + 10 * (second - 1), START.plusSeconds(second));
        }
        assertThat(pace.perSecond().orElseThrow()).isCloseTo(10, within(0.01));
    }

    @Test
    void measuresAcrossARareReading() {
        pace.add(0, START);
        pace.add(300, START.plusSeconds(30));
        assertThat(pace.perSecond().orElseThrow()).isEqualTo(10);
    }

    @Test
    void hasNoTimeLeftWhileNothingMoves() {
        pace.add(5, START);
        pace.add(5, START.plusSeconds(3));
        assertThat(pace.perSecond().orElseThrow()).isZero();
        assertThat(pace.timeFor(1)).isEmpty();
    }

    @Test
    void startsAnewWithAnotherAttempt() {
        pace.add(100, START);
        pace.add(400, START.plusSeconds(3));
        pace.add(380, START.plusSeconds(60));
        assertThat(pace.perSecond()).isEmpty();
    }

    @Test
    void keepsFewReadings() {
        for (int i = 0; i < 100_000; i++) {
            pace.add(i, START.plusMillis(10L * i));
        }
        assertThat(pace.perSecond().orElseThrow()).isCloseTo(100, within(0.5));
    }
}
