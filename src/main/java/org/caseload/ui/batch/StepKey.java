package org.caseload.ui.batch;

import java.time.Instant;
import org.caseload.batch.BatchSummary;
import org.jspecify.annotations.Nullable;

/**
 * What makes two states of a batch show the same step: while it stays equal the step updates in place. A phase alone is not
 * enough, since a quick check or retry may begin and end between two looks.
 *
 * @param version of the batch, 0 where the step follows from version to version
 * @param rested when the batch came to rest, only where the step shows a result that does not change
 */
record StepKey(Phase phase, int version, @Nullable Instant rested) {

    static StepKey of(BatchSummary batch) {
        Phase phase = Phase.of(batch);
        if (phase == Phase.VALIDATION) {
            return new StepKey(phase, 0, null);
        }
        boolean moving = phase == Phase.CHECKING || phase == Phase.CREATION;
        return new StepKey(phase, batch.version(), moving ? null : batch.finishedAt());
    }
}
