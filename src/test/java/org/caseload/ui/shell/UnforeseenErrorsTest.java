package org.caseload.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseload.ui.component.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class UnforeseenErrorsTest {

    @Test
    void logsWhereItHappenedAndNothingOfAPatient(CapturedOutput output) {
        Reference reference = UnforeseenErrors.log(new IllegalStateException("row of Jane Doe"));
        assertThat(output)
                .contains(reference.value(), "java.lang.IllegalStateException", "UnforeseenErrorsTest")
                .doesNotContain("Jane");
    }
}
