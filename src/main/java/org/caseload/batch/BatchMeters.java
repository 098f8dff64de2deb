package org.caseload.batch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * What a monitor sees of batches. Numbers of batches and cases come from the rows and are the same on every node; times are
 * this node's.
 */
@Component
class BatchMeters {

    private final Timer chunks;

    BatchMeters(MeterRegistry registry, BatchCountRepository counts) {
        chunks = Timer.builder("caseload.chunk")
                .description("Creating one chunk of cases")
                .publishPercentileHistogram()
                .register(registry);
        for (BatchStatus status : BatchStatus.values()) {
            Gauge.builder("caseload.batches", counts, all -> all.batches(status))
                    .description("Batches in this status")
                    .tag("status", status.name())
                    .register(registry);
        }
        Gauge.builder("caseload.batch.cases.created", counts, BatchCountRepository::created)
                .description("Cases that batches created")
                .register(registry);
        Gauge.builder("caseload.batch.cases.failed", counts, BatchCountRepository::failed)
                .description("Cases that failed and were not created since")
                .register(registry);
    }

    /** Measures how long a chunk takes. */
    <T> T chunk(Supplier<T> work) {
        return chunks.record(work);
    }
}
