package org.caseload.ui.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.caseload.batch.BatchStatus;
import org.caseload.ui.batch.FamilyParts.State;
import org.junit.jupiter.api.Test;

class FamilyPartsTest {

    @Test
    void dividesACheckedBatchByWhatCanBeCreated() {
        FamilyParts parts =
                FamilyParts.of(Summaries.checked(412, 400, 37, 12, 5).make());
        assertThat(parts.numbers())
                .containsExactly(entry(State.OPEN, 400), entry(State.ERRORS, 12), entry(State.SKIPPED, 5));
        assertThat(parts.areSeveral()).isTrue();
    }

    @Test
    void hasOnePartWhenNothingStandsAgainstAFile() {
        FamilyParts parts = FamilyParts.of(Summaries.checked(412, 412, 0, 0, 0).make());
        assertThat(parts.numbers()).containsExactly(entry(State.OPEN, 412));
        assertThat(parts.areSeveral()).isFalse();
    }

    @Test
    void followsACreation() {
        FamilyParts parts = FamilyParts.of(Summaries.checked(412, 400, 37, 12, 0)
                .as(BatchStatus.CREATING)
                .ended(400, 246, 2, 152, 12)
                .make());
        assertThat(parts.numbers())
                .containsExactly(
                        entry(State.CREATED, 246),
                        entry(State.FAILED, 2),
                        entry(State.OPEN, 152),
                        entry(State.ERRORS, 12));
    }

    @Test
    void countsNothingBeforeTheFirstCheck() {
        assertThat(FamilyParts.of(Summaries.with(BatchStatus.VALIDATING).make()).numbers())
                .isEmpty();
    }
}
