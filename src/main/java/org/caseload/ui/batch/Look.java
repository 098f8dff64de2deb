package org.caseload.ui.batch;

import java.util.List;
import org.caseload.batch.BatchContents;
import org.caseload.batch.BatchSummary;
import org.caseload.cases.CaseListItem;

/**
 * One look at what is stored of a batch.
 *
 * @param newest the newest cases, newest first, only while cases are being created
 */
record Look(BatchSummary batch, List<CaseListItem> newest) {

    private static final int NEWEST = 50;

    static Look at(BatchSummary batch, BatchContents contents) {
        boolean creating = Phase.of(batch) == Phase.CREATION;
        return new Look(batch, creating ? contents.newestCases(batch.id(), NEWEST) : List.of());
    }

    Phase phase() {
        return Phase.of(batch);
    }
}
