package org.caseload.batch;

import org.caseload.batch.CheckJob.Run;
import org.springframework.transaction.support.TransactionTemplate;

/** What one start of a check writes: nothing any more once another start, or a stop, has taken over. */
final class RunTransaction {

    private final Run run;
    private final RunRepository runs;
    private final TransactionTemplate transaction;

    RunTransaction(Run run, RunRepository runs, TransactionTemplate transaction) {
        this.run = run;
        this.runs = runs;
        this.transaction = transaction;
    }

    /** @throws NoLongerWantedException when the start does not count any more; then nothing is written */
    void execute(Runnable work) {
        transaction.executeWithoutResult(status -> {
            if (!runs.hold(run)) {
                throw new NoLongerWantedException();
            }
            work.run();
        });
    }
}
