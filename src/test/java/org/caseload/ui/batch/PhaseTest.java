package org.caseload.ui.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseload.batch.BatchStatus;
import org.caseload.batch.BatchSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PhaseTest {

    @ParameterizedTest
    @CsvSource({
        "VALIDATING, CHECKING, 1",
        "REJECTED, REFUSED, 1",
        "VALIDATED, VALIDATION, 2",
        "CREATING, CREATION, 3",
        "CANCELLING, CREATION, 3",
        "COMPLETED, SUMMARY, 4",
        "COMPLETED_WITH_FAILURES, SUMMARY, 4",
        "UNDOING, SUMMARY, 4",
        "UNDONE, SUMMARY, 4",
        "CANCELLED, CHECK_STOPPED, 1",
        "FAILED, FAILED, 1"
    })
    void followsTheStoredStatus(BatchStatus status, Phase phase, int step) {
        BatchSummary batch = Summaries.with(status).make();
        assertThat(Phase.of(batch)).isEqualTo(phase);
        assertThat(phase.number(batch)).isEqualTo(step);
    }

    @Test
    void sumsUpAStoppedCreation() {
        BatchSummary batch = Summaries.with(BatchStatus.CANCELLED)
                .ended(400, 180, 0, 220, 12)
                .make();
        assertThat(Phase.of(batch)).isEqualTo(Phase.SUMMARY);
    }

    @ParameterizedTest
    @EnumSource(BatchStatus.class)
    void saysThatTheDataAreGoneWhateverTheStatus(BatchStatus status) {
        assertThat(Phase.of(Summaries.with(status).withoutData().make())).isEqualTo(Phase.DATA_DELETED);
    }

    @Test
    void placesAFailedCreationAtItsStep() {
        BatchSummary batch =
                Summaries.with(BatchStatus.FAILED).ended(400, 180, 0, 220, 12).make();
        assertThat(Phase.of(batch).number(batch)).isEqualTo(3);
    }
}
