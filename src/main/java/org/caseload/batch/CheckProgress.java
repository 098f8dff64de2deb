package org.caseload.batch;

import org.caseload.batch.CheckJob.Run;
import org.caseload.manifest.RowProgress;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Stores how far a check is, a few times a second, and learns in the same breath whether it is still wanted. */
final class CheckProgress implements RowProgress {

    private static final long PAUSE_NANOS = 250_000_000;

    private final Run run;
    private final RunRepository runs;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private long last = System.nanoTime() - PAUSE_NANOS;

    CheckProgress(Run run, RunRepository runs, TransactionTemplate transaction, ApplicationEventPublisher events) {
        this.run = run;
        this.runs = runs;
        this.transaction = transaction;
        this.events = events;
    }

    @Override
    public void rows(int done, int total) {
        long now = System.nanoTime();
        if (now - last < PAUSE_NANOS) {
            return;
        }
        last = now;
        Boolean wanted = transaction.execute(status -> {
            events.publishEvent(new BatchChanged(run.id()));
            return runs.progress(run, done, total);
        });
        if (!Boolean.TRUE.equals(wanted)) {
            throw new NoLongerWantedException();
        }
        if (Thread.currentThread().isInterrupted()) {
            // This node ends, and another one is to make the check anew.
            throw new IllegalStateException("interrupted");
        }
    }
}
