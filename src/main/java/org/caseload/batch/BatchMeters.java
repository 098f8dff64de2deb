package org.caseload.batch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;

/**
 * What a monitor sees of batches. Numbers of batches, cases and jobs come from the rows and are the same on every node; times are
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
        cases(counts, BatchCountRepository::created, "created", registry);
        cases(counts, BatchCountRepository::failed, "failed", registry);
        jobs(counts, false, "waiting", registry);
        jobs(counts, true, "running", registry);
    }

    private static void jobs(BatchCountRepository counts, boolean running, String state, MeterRegistry registry) {
        Gauge.builder("caseload.jobs", counts, all -> all.jobs(running))
                .description("Jobs of batches")
                .tag("state", state)
                .register(registry);
    }

    /** The outcome is no part of the name: Prometheus keeps "created" at its end for itself. */
    private static void cases(
            BatchCountRepository counts,
            ToDoubleFunction<BatchCountRepository> count,
            String outcome,
            MeterRegistry registry) {
        Gauge.builder("caseload.batch.cases", counts, count)
                .description("Cases of batches")
                .tag("outcome", outcome)
                .register(registry);
    }

    /** Measures how long a chunk takes. */
    <T> T chunk(Supplier<T> work) {
        return chunks.record(work);
    }
}
