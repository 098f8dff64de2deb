package org.caseload.ui.batch;

import java.util.List;
import org.caseload.batch.BatchFilter;
import org.caseload.batch.BatchSummary;
import org.caseload.batch.Batches;

/**
 * One look at the list of batches: enough to know whether what a page shows has changed.
 *
 * @param count how many there are
 * @param newest the first ones; what still moves is nearly always among them
 */
record BatchList(int count, List<BatchSummary> newest) {

    private static final int NEWEST = 100;

    static BatchList of(Batches batches, BatchFilter filter) {
        return new BatchList(batches.count(filter), batches.page(filter, 0, NEWEST));
    }
}
