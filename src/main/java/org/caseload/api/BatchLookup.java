package org.caseload.api;

import org.caseload.batch.BatchId;
import org.caseload.batch.BatchRefusedException;
import org.caseload.batch.BatchSummary;
import org.caseload.batch.Batches;
import org.springframework.stereotype.Component;

/** Finds the batch that an address names. */
@Component
class BatchLookup {

    private final Batches batches;

    BatchLookup(Batches batches) {
        this.batches = batches;
    }

    /** @throws ProblemException when there is none, or the text is no id at all */
    BatchSummary find(String id) {
        return BatchId.parse(id).flatMap(batches::find).orElseThrow(BatchLookup::unknown);
    }

    /**
     * The same for what shows the file or what was said about it.
     *
     * @throws BatchRefusedException when that was deleted
     */
    BatchSummary findWithData(String id) {
        return find(id).withData();
    }

    private static ProblemException unknown() {
        return new ProblemException(ProblemType.BATCH_NOT_FOUND);
    }
}
