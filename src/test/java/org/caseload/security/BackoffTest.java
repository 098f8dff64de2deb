package org.caseload.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {

    @ParameterizedTest
    @CsvSource({"0,0", "4,0", "5,1", "6,2", "7,4", "12,128", "13,256", "14,300", "2000000000,300"})
    void growsUpToFiveMinutes(int failures, long seconds) {
        assertThat(Backoff.OF_ACCOUNT.after(failures)).isEqualTo(Duration.ofSeconds(seconds));
    }
}
