package org.caseload.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.caseload.security.SafeTrace;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Checks a batch and publishes what it found.
 *
 * <p>May run twice, after a crash or when a node slept: each start has a run number of its own, and only the newest may
 * publish. Nobody sees anything of a run before it is published whole.
 */
@Component
class CheckJob {

    private static final Logger log = LoggerFactory.getLogger(CheckJob.class);

    /** A file that ended its process this often is not tried again; a check that failed by itself is {@link JobRetry}'s. */
    private static final int STARTS = 3;

    /** Batches whose last start does not count, which could not be stored. */
    private final Set<BatchId> survived = ConcurrentHashMap.newKeySet();

    private final Checker checker;
    private final BatchStateRepository states;
    private final RunRepository runs;
    private final FindingWriteRepository findings;
    private final DraftRepository drafts;
    private final CreationStart creation;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CheckJob(
            Checker checker,
            BatchStateRepository states,
            RunRepository runs,
            FindingWriteRepository findings,
            DraftRepository drafts,
            CreationStart creation,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.checker = checker;
        this.states = states;
        this.runs = runs;
        this.findings = findings;
        this.drafts = drafts;
        this.creation = creation;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /**
     * One start of a check.
     *
     * @param number no other start of a check of this batch has it
     */
    record Run(BatchId id, String fileName, int number) {}

    /** Does nothing when no check of this batch is wanted any more. */
    void run(BatchId id) {
        Optional<Run> begun = Optional.ofNullable(transaction.execute(status -> begin(id)));
        begun.ifPresent(this::check);
    }

    private void check(Run run) {
        try {
            CheckResult result = checker.check(run);
            transaction.executeWithoutResult(status -> publish(run, result));
        } catch (NoLongerWantedException stopped) {
            log.debug("The check of batch {} was stopped", run.id());
        } catch (IOException failure) {
            forgetStart(run);
            throw new UncheckedIOException(failure);
        } catch (RuntimeException failure) {
            forgetStart(run);
            throw failure;
        }
    }

    /** This process is still there, so the file did not end it. */
    private void forgetStart(Run run) {
        try {
            transaction.executeWithoutResult(status -> runs.forgetStart(run));
        } catch (RuntimeException outOfReach) {
            survived.add(run.id());
        }
    }

    private @Nullable Run begin(BatchId id) {
        BatchState state = states.lock(id).orElse(null);
        if (state == null || state.status() != BatchStatus.VALIDATING) {
            return null;
        }
        int deadly = survived.remove(id) ? state.checkStarts() - 1 : state.checkStarts();
        if (deadly >= STARTS) {
            fail(id, JobFailure.CHECK_NEVER_ENDED, SupportReference.next());
            return null;
        }
        return new Run(id, state.fileName(), runs.begin(id, deadly + 1));
    }

    /** All in one transaction: results appear whole, or not at all. */
    private void publish(Run run, CheckResult result) {
        findings.store(run.id(), run.number(), result.findings());
        if (!runs.publish(run, result, clock.instant())) {
            throw new NoLongerWantedException();
        }
        findings.deleteAllBut(run.id(), run.number());
        drafts.deleteAllBut(run.id(), run.number());
        if (result.status() != BatchStatus.VALIDATED || !createIfWanted(run.id())) {
            events.publishEvent(new BatchRested(run.id(), result.status()));
        }
        events.publishEvent(new BatchChanged(run.id()));
    }

    /** @return whether creation goes on from here */
    private boolean createIfWanted(BatchId id) {
        BatchState checked = states.lock(id).orElseThrow(NoLongerWantedException::new);
        CreateMode mode = checked.createAfterCheck();
        if (mode == null) {
            return false;
        }
        states.forgetWantedCreation(id);
        return creation.goOn(checked, mode);
    }

    /** Ends a batch whose check keeps failing for no known reason. */
    void giveUp(BatchId id, Throwable cause) {
        String reference = SupportReference.next();
        log.error("{}: the check of batch {} failed{}", reference, id, SafeTrace.of(cause));
        transaction.executeWithoutResult(status -> states.lock(id)
                .filter(state -> state.status() == BatchStatus.VALIDATING)
                .ifPresent(state -> fail(id, JobFailure.UNKNOWN, reference)));
    }

    private void fail(BatchId id, JobFailure failure, String reference) {
        states.fail(id, failure, reference, clock.instant());
        events.publishEvent(new BatchRested(id, BatchStatus.FAILED));
        events.publishEvent(new BatchChanged(id));
    }
}
