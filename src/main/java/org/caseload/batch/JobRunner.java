package org.caseload.batch;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.List;
import org.caseload.batch.BatchJobs.JobLeft;
import org.caseload.batch.BatchJobs.JobName;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Runs the jobs that lie in the database, on as many nodes as there are.
 *
 * <p>Other features leave their recurring jobs here as beans.
 *
 * <p>Has a few connections of its own, so that a full pool of the application never looks like the death of this node. A
 * node that gives no sign of life for 16 seconds is taken for dead, and others go on with its jobs.
 */
@Component
class JobRunner implements SmartLifecycle {

    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration HEARTBEAT = Duration.ofSeconds(4);
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration SWEEP = Duration.ofMinutes(1);
    private static final Duration SHUTDOWN_WAIT = Duration.ofSeconds(15);
    private static final int OWN_CONNECTIONS = 3;

    private final JdbcConnectionDetails database;
    private final BatchProperties properties;
    private final CheckJob check;
    private final CreationJob creation;
    private final UndoJob undo;
    private final BatchJobs jobs;
    private final Sweeper sweeper;
    private final List<RecurringTask<?>> others;
    private volatile @Nullable Running running;

    private record Running(HikariDataSource connections, Scheduler scheduler) {}

    JobRunner(
            JdbcConnectionDetails database,
            BatchProperties properties,
            CheckJob check,
            CreationJob creation,
            UndoJob undo,
            BatchJobs jobs,
            Sweeper sweeper,
            ObjectProvider<RecurringTask<?>> others) {
        this.database = database;
        this.properties = properties;
        this.check = check;
        this.creation = creation;
        this.undo = undo;
        this.jobs = jobs;
        this.sweeper = sweeper;
        this.others = others.orderedStream().toList();
    }

    @Override
    public void start() {
        HikariDataSource connections = DataSourceBuilder.create()
                .type(HikariDataSource.class)
                .url(database.getJdbcUrl())
                .username(database.getUsername())
                .password(database.getPassword())
                .build();
        connections.setPoolName("jobs");
        // Its questions are short: a database that is silent for so long is lost.
        connections.addDataSourceProperty("socketTimeout", "30");
        connections.addDataSourceProperty("tcpKeepAlive", "true");
        connections.addDataSourceProperty("logServerErrorDetail", "false");
        connections.setMaximumPoolSize(OWN_CONNECTIONS);
        Scheduler scheduler = scheduler(connections);
        running = new Running(connections, scheduler);
        scheduler.start();
    }

    private Scheduler scheduler(HikariDataSource connections) {
        return Scheduler.create(
                        connections,
                        Tasks.custom(BatchJobs.CHECK)
                                .onFailure(new JobRetry(check::giveUp))
                                .onDeadExecutionRevive()
                                .execute(this::check),
                        Tasks.custom(BatchJobs.CREATE)
                                .onFailure(new JobRetry(creation::giveUp))
                                .onDeadExecutionRevive()
                                .execute(this::create),
                        Tasks.custom(BatchJobs.UNDO)
                                .onFailure(new JobRetry(undo::giveUp))
                                .onDeadExecutionRevive()
                                .execute(this::undo))
                .startTasks(sweep())
                .startTasks(others)
                .threads(properties.workers())
                .pollingInterval(POLL)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .pollUsingLockAndFetch(1.0, atOnce())
                .shutdownMaxWait(SHUTDOWN_WAIT)
                .failureLogging(LogLevel.OFF, false)
                .addSchedulerListener(new FailedJobs())
                .build();
    }

    /** For each thread, so that one job waits in memory: those that wait in the database can still be overtaken by a new one. */
    private double atOnce() {
        return (properties.workers() + 1.5) / properties.workers();
    }

    private CompletionHandler<Void> check(TaskInstance<Void> job, ExecutionContext context) {
        check.run(JobName.of(job).batch());
        return new CompletionHandler.OnCompleteRemove<>();
    }

    private CompletionHandler<Void> create(TaskInstance<Void> job, ExecutionContext context) {
        JobName name = JobName.of(job);
        boolean more = creation.slice(name.batch(), name.number(), jobs.isNew(context.getExecution()));
        return more
                ? (complete, operations) -> {
                    operations.reschedule(complete, complete.getTimeDone());
                    lookForDueJobs();
                }
                : new CompletionHandler.OnCompleteRemove<>();
    }

    private CompletionHandler<Void> undo(TaskInstance<Void> job, ExecutionContext context) {
        undo.run(JobName.of(job).batch());
        return new CompletionHandler.OnCompleteRemove<>();
    }

    private RecurringTask<Void> sweep() {
        return Tasks.recurring("sweep-batches", FixedDelay.of(SWEEP)).execute((job, context) -> sweeper.sweep());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(JobLeft left) {
        lookForDueJobs();
    }

    /** At once instead of at the next poll. */
    private void lookForDueJobs() {
        Running now = running;
        if (now != null) {
            now.scheduler().triggerCheckForDueExecutions();
        }
    }

    @Override
    public void stop() {
        Running now = running;
        running = null;
        if (now != null) {
            now.scheduler().stop();
            now.connections().close();
        }
    }

    @Override
    public boolean isRunning() {
        return running != null;
    }
}
