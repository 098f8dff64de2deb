package org.caseload.batch;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import java.time.Duration;
import java.util.function.BiConsumer;
import org.caseload.batch.BatchJobs.JobName;

/**
 * What happens after a job threw: while the database is out of reach it is tried again for as long as it takes, anything
 * else five times, each time after a longer pause.
 */
final class JobRetry implements FailureHandler<Void> {

    private static final int TRIES = 5;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final BiConsumer<BatchId, Throwable> giveUp;

    JobRetry(BiConsumer<BatchId, Throwable> giveUp) {
        this.giveUp = giveUp;
    }

    @Override
    public void onFailure(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        Throwable cause = complete.getCause().orElseGet(() -> new IllegalStateException("a job without a cause"));
        int failures = complete.getExecution().consecutiveFailures + 1;
        if (failures >= TRIES && !Trouble.isPassing(cause)) {
            giveUp.accept(JobName.of(complete.getExecution().taskInstance).batch(), cause);
            operations.stop();
        } else {
            operations.reschedule(complete, complete.getTimeDone().plus(pause(failures)));
        }
    }

    static Duration pause(int failures) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures - 1, 10));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
