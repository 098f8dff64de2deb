package org.caseload.batch;

import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import org.caseload.security.SafeTrace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs each try of a job that failed; the scheduler itself would log the exceptions' messages, too. */
final class FailedJobs extends AbstractSchedulerListener {

    private static final Logger log = LoggerFactory.getLogger(FailedJobs.class);

    @Override
    public void onExecutionComplete(ExecutionComplete complete) {
        complete.getCause()
                .ifPresent(cause -> log.warn(
                        "A try of {} failed{}",
                        complete.getExecution().taskInstance.getTaskAndInstance(),
                        SafeTrace.of(cause)));
    }
}
