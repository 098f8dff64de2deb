package org.caseload.ui.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class AnnouncerTest {

    private static final Instant START = Instant.parse("2026-11-20T12:00:00Z");

    private final Announcer announcer = new Announcer();

    @Test
    void readsTheFirstAndTheLast() {
        assertThat(announcer.isDue(0, START)).isTrue();
        assertThat(announcer.isDue(100, START.plusMillis(100))).isTrue();
        assertThat(announcer.isDue(100, START.plusSeconds(60))).isFalse();
    }

    @Test
    void waitsForTenPercentAndFiveSeconds() {
        announcer.isDue(0, START);
        assertThat(announcer.isDue(40, START.plusSeconds(4))).isFalse();
        assertThat(announcer.isDue(40, START.plusSeconds(5))).isTrue();
        assertThat(announcer.isDue(49, START.plusSeconds(60))).isFalse();
        assertThat(announcer.isDue(50, START.plusSeconds(61))).isTrue();
    }
}
