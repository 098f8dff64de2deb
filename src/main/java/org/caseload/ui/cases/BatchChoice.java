package org.caseload.ui.cases;

import java.io.Serializable;
import java.util.UUID;
import java.util.stream.Stream;
import org.caseload.batch.BatchFilter;
import org.caseload.batch.BatchId;
import org.caseload.batch.BatchSummary;
import org.caseload.batch.Batches;
import org.caseload.ui.component.Times;

/**
 * A batch that cases may come from.
 *
 * @param id of the batch
 * @param label the file's name and the day of its upload, the id alone for a batch that is not there
 */
record BatchChoice(UUID id, String label) implements Serializable {

    /** One page, newest first, of the batches whose file's or user's name holds a text. */
    static Stream<BatchChoice> search(Batches batches, Times times, String text, int offset, int limit) {
        BatchFilter filter = new BatchFilter(text, BatchFilter.all().statuses(), null);
        return batches.page(filter, offset, limit).stream().map(batch -> of(batch, times));
    }

    static BatchChoice find(Batches batches, Times times, UUID id) {
        return batches.find(new BatchId(id)).map(batch -> of(batch, times)).orElse(new BatchChoice(id, id.toString()));
    }

    private static BatchChoice of(BatchSummary batch, Times times) {
        return new BatchChoice(batch.id().value(), batch.fileName() + ", " + times.date(batch.createdAt()));
    }
}
