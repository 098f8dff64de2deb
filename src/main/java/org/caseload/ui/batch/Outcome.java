package org.caseload.ui.batch;

import org.caseload.batch.BatchStatus;
import org.caseload.batch.BatchSummary;

/**
 * What the summary says and offers once creation has come to rest.
 *
 * @param tone how the message looks
 * @param retry whether failed cases can be tried again
 * @param create whether valid families are still open and can be created
 */
record Outcome(Tone tone, boolean retry, boolean create) {

    enum Tone {
        WELL,
        MIXED,
        QUIET
    }

    static Outcome of(BatchSummary batch) {
        boolean undone = isUndone(batch);
        boolean atRest = batch.status() != BatchStatus.UNDOING;
        return new Outcome(tone(batch, undone), !undone && batch.failedCount() > 0, atRest && batch.openCount() > 0);
    }

    private static Tone tone(BatchSummary batch, boolean undone) {
        if (undone) {
            return Tone.QUIET;
        }
        return isAllWell(batch) ? Tone.WELL : Tone.MIXED;
    }

    /** Whether every valid family of the file has its case and none was left out. */
    private static boolean isAllWell(BatchSummary batch) {
        return batch.status() == BatchStatus.COMPLETED && batch.failedCount() == 0 && batch.leftOutCount() == 0;
    }

    private static boolean isUndone(BatchSummary batch) {
        return batch.status() == BatchStatus.UNDOING || batch.status() == BatchStatus.UNDONE;
    }
}
