package org.caseload.batch;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

/**
 * Leaves jobs in the database, within the caller's transaction. Who runs them is {@link JobRunner}'s business.
 *
 * <p>Every attempt has job names of its own: a name that still exists would swallow the new job.
 */
@Component
class BatchJobs {

    static final TaskDescriptor<Void> CHECK = TaskDescriptor.of("check-batch");
    static final TaskDescriptor<Void> CREATE = TaskDescriptor.of("create-cases");
    static final TaskDescriptor<Void> UNDO = TaskDescriptor.of("undo-batch");

    /** What the jobs of batches are called in the database. */
    static final List<String> NAMES =
            Stream.of(CHECK, CREATE, UNDO).map(TaskDescriptor::getTaskName).toList();

    /**
     * Jobs are run in the order of their times. A new one goes ahead of all slices that had their turn already, so that a small
     * batch is checked and created before any large one goes on; new ones among themselves keep their order.
     */
    private static final Duration AHEAD = Duration.ofDays(10_000);

    private final SchedulerClient client;
    private final BatchProperties properties;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BatchJobs(DataSource dataSource, BatchProperties properties, ApplicationEventPublisher events, Clock clock) {
        this.client = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(dataSource))
                .build();
        this.properties = properties;
        this.events = events;
        this.clock = clock;
    }

    void scheduleCheck(BatchId id, int version) {
        schedule(CHECK, new JobName(id, version, "check"));
    }

    /** One job for each slice that may work at the same time, but none without a chunk of its own. */
    void scheduleCreation(BatchId id, int attempt, int openCases) {
        int chunks = Math.ceilDiv(openCases, properties.chunkSize());
        for (int slice = 1; slice <= Math.min(properties.parallelism(), chunks); slice++) {
            schedule(CREATE, new JobName(id, attempt, "slice-" + slice));
        }
    }

    /** A job that brings a stopped creation to rest even if no slice is left. */
    void scheduleEnding(BatchId id, int attempt) {
        schedule(CREATE, new JobName(id, attempt, "ending"));
    }

    void scheduleUndo(BatchId id, int version) {
        schedule(UNDO, new JobName(id, version, "undo"));
    }

    private void schedule(TaskDescriptor<Void> task, JobName name) {
        client.scheduleIfNotExists(
                task.instance(name.toString()).scheduledTo(clock.instant().minus(AHEAD)));
        events.publishEvent(new JobLeft());
    }

    /** Whether a job has not had a turn yet. */
    boolean isNew(Execution job) {
        return job.executionTime.isBefore(clock.instant().minus(AHEAD.dividedBy(2)));
    }

    /** A job was left in the database; it may be looked for as soon as that is committed. */
    record JobLeft() {}

    /**
     * The name of a job.
     *
     * @param number the version that is checked or undone, or the attempt of creation
     */
    record JobName(BatchId batch, int number, String part) {

        static JobName of(TaskInstanceId instance) {
            String[] parts = instance.getId().split("/", 3);
            return new JobName(
                    BatchId.parse(parts[0]).orElseThrow(() -> new IllegalArgumentException(instance.getId())),
                    Integer.parseInt(parts[1]),
                    parts[2]);
        }

        @Override
        public String toString() {
            return batch + "/" + number + "/" + part;
        }
    }
}
