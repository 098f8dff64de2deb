package org.caseload.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;

class AdminSettingsFailureAnalyzerTest {

    @Test
    void saysWhatIsWrongAndWhatToDo() {
        var refused = new AdminSettingsRefusedException("What is wrong.", "What to do.");
        FailureAnalysis analysis =
                Objects.requireNonNull(new AdminSettingsFailureAnalyzer().analyze(new IllegalStateException(refused)));
        assertThat(analysis.getDescription()).isEqualTo("What is wrong.");
        assertThat(analysis.getAction()).isEqualTo("What to do.");
    }
}
