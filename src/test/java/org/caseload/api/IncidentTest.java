package org.caseload.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class IncidentTest {

    @Test
    void logsWhereItHappenedAndNothingOfTheManifest(CapturedOutput output) {
        Throwable cause = new NumberFormatException("For input string: Jane Doe");
        String reference = Incident.log(new IllegalStateException("row of Jane Doe", cause));
        assertThat(reference).matches("REF-[0-9A-F]{8}");
        assertThat(output)
                .contains(
                        reference, "java.lang.IllegalStateException", "java.lang.NumberFormatException", "IncidentTest")
                .doesNotContain("Jane");
    }
}
