package org.caseload.batch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Deletes data that have been kept for as long as the settings say: a few batches at a time, each in its own transaction. */
@Component
class Retention {

    private static final Logger log = LoggerFactory.getLogger(Retention.class);

    /** The rest follows with the next run. */
    private static final int MOST_AT_ONCE = 100;

    private final BatchDataRepository batches;
    private final BatchData data;
    private final RetentionProperties properties;
    private final Clock clock;

    Retention(BatchDataRepository batches, BatchData data, RetentionProperties properties, Clock clock) {
        this.batches = batches;
        this.data = data;
        this.properties = properties;
        this.clock = clock;
    }

    void run() {
        Duration kept = properties.batchData();
        if (kept == null) {
            return;
        }
        Instant since = clock.instant().minus(kept);
        for (BatchId id : batches.untouchedSince(since, MOST_AT_ONCE)) {
            log.info("The data of batch {} are deleted: they have been kept for {}", id, kept);
            data.expire(id, since, "caseload.retention.batch-data=" + kept);
        }
    }
}
