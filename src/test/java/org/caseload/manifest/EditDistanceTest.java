package org.caseload.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

    @ParameterizedTest
    @CsvSource({
        "kit, kit, 0",
        "kit, kid, 1",
        "kit, kits, 1",
        "kit, it, 1",
        "sex, sxe, 1",
        "'', sex, 3",
        "sex, age, 3",
        "ca, abc, 3"
    })
    void countsEdits(String a, String b, int edits) {
        assertThat(EditDistance.between(a, b)).isEqualTo(edits);
        assertThat(EditDistance.between(b, a)).isEqualTo(edits);
    }
}
