package org.caseload.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FamilyIdsTest {

    @Test
    void areNearWhenOneSlipSeparatesThem() {
        assertThat(FamilyIds.near("F10", List.of("X", "F1O", "F101", "F01", "F10", "F9", "10")))
                .containsExactly("10", "F01", "F101", "F1O");
    }
}
