package org.caseload.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SafeTraceTest {

    @Test
    void saysWhatHappenedAndWhereAndNoMessage() {
        Throwable cause = new NumberFormatException("For input string: Jane Doe");
        assertThat(SafeTrace.of(new IllegalStateException("row of Jane Doe", cause)))
                .startsWith(System.lineSeparator() + "java.lang.IllegalStateException")
                .contains("java.lang.NumberFormatException", "\tat org.caseload.security.SafeTraceTest.")
                .doesNotContain("Jane");
    }
}
