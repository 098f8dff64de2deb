package org.caseload.ui.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeLeftTest {

    @ParameterizedTest
    @CsvSource({
        "0, batch.left.moments, 0",
        "4, batch.left.moments, 0",
        "5, batch.left.seconds, 5",
        "23, batch.left.seconds, 25",
        "55, batch.left.seconds, 55",
        "56, batch.left.minutes, 1",
        "89, batch.left.minutes, 1",
        "90, batch.left.minutes, 2",
        "3599, batch.left.minutes, 60",
        "3600, batch.left.hours, 1",
        "9000, batch.left.hours, 3"
    })
    void roundsAsPeopleDo(int seconds, String key, int number) {
        assertThat(TimeLeft.of(Duration.ofSeconds(seconds))).isEqualTo(new TimeLeft(key, number));
    }
}
