package org.caseload.ui.batch;

import java.time.Duration;
import org.caseload.batch.BatchStatus;
import org.caseload.batch.BatchSummary;
import org.caseload.batch.BatchSummary.Counts;
import org.caseload.ui.component.Numbers;
import org.caseload.ui.component.Times;

/** The numbers of one line in the list of batches; empty where nothing is known yet. */
final class BatchRow {

    private BatchRow() {}

    static String rows(BatchSummary batch) {
        Counts counts = batch.counts();
        if (counts != null) {
            return Numbers.grouped(counts.rows());
        }
        return batch.rowsToCheck() > 0 ? Numbers.grouped(batch.rowsToCheck()) : "";
    }

    static String cases(BatchSummary batch) {
        Counts counts = batch.counts();
        return counts == null || batch.status() == BatchStatus.REJECTED ? "" : Numbers.grouped(counts.cases());
    }

    static String errors(BatchSummary batch) {
        Counts counts = batch.counts();
        return counts == null ? "" : Numbers.grouped(counts.errors());
    }

    static String created(BatchSummary batch) {
        return batch.counts() == null ? "" : Numbers.grouped(batch.createdCount());
    }

    static String failed(BatchSummary batch) {
        return batch.counts() == null ? "" : Numbers.grouped(batch.failedCount());
    }

    /** How far it is while it runs, else how long it took. */
    static String duration(BatchSummary batch) {
        if (batch.status().isWorking()) {
            return Numbers.percent(batch.progress());
        }
        Duration duration = batch.duration();
        return duration == null ? "" : Times.duration(duration);
    }
}
