package org.caseload.notice;

import java.time.Clock;
import java.util.List;
import org.caseload.batch.BatchId;
import org.caseload.batch.BatchRested;
import org.caseload.batch.BatchStatus;
import org.caseload.batch.BatchSummary;
import org.caseload.batch.Batches;
import org.caseload.notice.Notice.Content;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes a notice for each receiver in the transaction that brings a batch to rest: both are stored, or neither. */
@Component
class Outbox {

    private final Receivers receivers;
    private final NoticeRepository notices;
    private final NoticeProperties properties;
    private final Batches batches;
    private final Clock clock;

    Outbox(Receivers receivers, NoticeRepository notices, NoticeProperties properties, Batches batches, Clock clock) {
        this.receivers = receivers;
        this.notices = notices;
        this.properties = properties;
        this.batches = batches;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(BatchRested rested) {
        List<Receiver> all = receivers.all();
        if (!all.isEmpty() && (properties.afterCheck() || !isChecked(rested.status()))) {
            Content content = content(rested.id());
            all.forEach(receiver -> notices.add(receiver, content));
        }
    }

    private static boolean isChecked(BatchStatus status) {
        return status == BatchStatus.VALIDATED || status == BatchStatus.REJECTED;
    }

    private Content content(BatchId id) {
        BatchSummary batch = batches.find(id).orElseThrow();
        BatchSummary.Counts counts = batch.counts();
        return new Content(
                id.value(),
                batch.status(),
                counts == null ? 0 : counts.errors(),
                batch.createdCount(),
                batch.failedCount(),
                batch.leftOutCount(),
                batch.openCount(),
                clock.instant());
    }
}
