package org.caseload.batch;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a job to every batch that should be worked on and has none. That should never be; hence the line in the log. */
@Component
class Sweeper {

    private static final Logger log = LoggerFactory.getLogger(Sweeper.class);

    private final BatchStateRepository states;
    private final BatchJobs jobs;

    Sweeper(BatchStateRepository states, BatchJobs jobs) {
        this.states = states;
        this.jobs = jobs;
    }

    @Transactional
    public void sweep() {
        List<BatchState> orphans = states.orphans();
        for (BatchState state : orphans) {
            log.warn("Batch {} is {} without a job: it gets one", state.id(), state.status());
            switch (state.status()) {
                case VALIDATING -> jobs.scheduleCheck(state.id(), state.version());
                case UNDOING -> jobs.scheduleUndo(state.id(), state.version());
                default -> jobs.scheduleEnding(state.id(), state.attempt());
            }
        }
    }
}
