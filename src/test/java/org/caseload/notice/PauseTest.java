package org.caseload.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PauseTest {

    @Test
    void growsFromUnderAMinuteToHours() {
        assertThat(Pause.after(1)).isEqualTo(Duration.ofSeconds(40));
        assertThat(Pause.after(2)).isEqualTo(Duration.ofSeconds(80));
        assertThat(Pause.after(11)).isBetween(Duration.ofHours(11), Duration.ofHours(12));
    }

    @Test
    void spreadsTheTriesOverAboutADay() {
        Duration all = IntStream.range(1, Pause.TRIES).mapToObj(Pause::after).reduce(Duration.ZERO, Duration::plus);
        assertThat(all).isBetween(Duration.ofHours(22), Duration.ofHours(24));
    }
}
