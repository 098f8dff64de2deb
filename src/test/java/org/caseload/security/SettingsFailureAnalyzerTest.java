package org.caseload.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;

class SettingsFailureAnalyzerTest {

    @Test
    void saysWhatIsWrongAndWhatToDo() {
        var refused = new SettingsRefusedException("What is wrong.", "What to do.");
        FailureAnalysis analysis =
                Objects.requireNonNull(new SettingsFailureAnalyzer().analyze(new IllegalStateException(refused)));
        assertThat(analysis.getDescription()).isEqualTo("What is wrong.");
        assertThat(analysis.getAction()).isEqualTo("What to do.");
    }
}
