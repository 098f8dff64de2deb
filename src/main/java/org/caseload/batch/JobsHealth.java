package org.caseload.batch;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether this node works on jobs; a node that does not is not ready. */
@Component("jobs")
class JobsHealth implements HealthIndicator {

    private final JobRunner runner;

    JobsHealth(JobRunner runner) {
        this.runner = runner;
    }

    @Override
    public Health health() {
        return (runner.isRunning() ? Health.up() : Health.down()).build();
    }
}
