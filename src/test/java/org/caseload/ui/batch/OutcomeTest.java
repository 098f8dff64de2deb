package org.caseload.ui.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseload.batch.BatchStatus;
import org.caseload.ui.batch.Outcome.Tone;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    @Test
    void isWellWhenEverythingWasCreated() {
        assertThat(Outcome.of(Summaries.with(BatchStatus.COMPLETED)
                        .ended(412, 412, 0, 0, 0)
                        .make()))
                .isEqualTo(new Outcome(Tone.WELL, false, false));
    }

    @Test
    void isMixedWhenFamiliesWereLeftOut() {
        assertThat(Outcome.of(Summaries.with(BatchStatus.COMPLETED)
                        .ended(400, 400, 0, 0, 12)
                        .make()))
                .isEqualTo(new Outcome(Tone.MIXED, false, false));
    }

    @Test
    void offersToRetryFailures() {
        assertThat(Outcome.of(Summaries.with(BatchStatus.COMPLETED_WITH_FAILURES)
                        .ended(400, 397, 3, 0, 12)
                        .make()))
                .isEqualTo(new Outcome(Tone.MIXED, true, false));
    }

    @Test
    void offersToGoOnAfterAStop() {
        assertThat(Outcome.of(Summaries.with(BatchStatus.CANCELLED)
                        .ended(400, 180, 0, 220, 0)
                        .make()))
                .isEqualTo(new Outcome(Tone.MIXED, false, true));
    }

    @Test
    void offersToCreateAgainAfterAnUndo() {
        assertThat(Outcome.of(Summaries.with(BatchStatus.UNDONE)
                        .ended(400, 0, 1, 399, 0)
                        .make()))
                .isEqualTo(new Outcome(Tone.QUIET, false, true));
    }

    @Test
    void offersNothingDuringAnUndo() {
        assertThat(Outcome.of(Summaries.with(BatchStatus.UNDOING)
                        .ended(400, 100, 1, 299, 0)
                        .make()))
                .isEqualTo(new Outcome(Tone.QUIET, false, false));
    }
}
