package org.caseload.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseIdTest {

    @Test
    void drawsIdsThatReadBack() {
        Stream.generate(CaseId::random)
                .limit(1_000)
                .forEach(id -> assertThat(CaseId.parse(id.value())).contains(id));
    }

    @Test
    void acceptsAnyLetterCaseAndSpacesAround() {
        assertThat(CaseId.parse(" cl-7k3m9qx2vd ")).contains(new CaseId("CL-7K3M9QX2VD"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "CL-",
                "CL-7K3M9QX2V",
                "CL-7K3M9QX2VDD",
                "CL-7K3M9QX2VI",
                "CL-7K3M9QX2VL",
                "CL-7K3M9QX2VO",
                "CL-7K3M9QX2VU",
                "XX-7K3M9QX2VD",
                "7K3M9QX2VD"
            })
    void takesNothingElseForAnId(String text) {
        assertThat(CaseId.parse(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new CaseId(text));
    }
}
