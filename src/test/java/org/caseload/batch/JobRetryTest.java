package org.caseload.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class JobRetryTest {

    @Test
    void pausesLongerEachTimeButNeverForMoreThanHalfAMinute() {
        assertThat(JobRetry.pause(1)).isEqualTo(Duration.ofSeconds(1));
        assertThat(JobRetry.pause(2)).isEqualTo(Duration.ofSeconds(2));
        assertThat(JobRetry.pause(5)).isEqualTo(Duration.ofSeconds(16));
        assertThat(JobRetry.pause(6)).isEqualTo(Duration.ofSeconds(30));
        assertThat(JobRetry.pause(1_000)).isEqualTo(Duration.ofSeconds(30));
    }
}
