package org.caseload.batch;

import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import org.caseload.batch.BatchRefusedException.Reason;
import org.caseload.catalog.Catalog;
import org.caseload.phenotype.Ontology;
import org.caseload.phenotype.Phenotypes;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Begins to create what is open, at once or, when the catalog is no longer the one that the families were checked against,
 * after another check.
 */
@Component
class CreationStart {

    private final BatchStateRepository states;
    private final DraftRepository drafts;
    private final Catalog catalog;
    private final Phenotypes phenotypes;
    private final BatchJobs jobs;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CreationStart(
            BatchStateRepository states,
            DraftRepository drafts,
            Catalog catalog,
            Phenotypes phenotypes,
            BatchJobs jobs,
            ApplicationEventPublisher events,
            Clock clock) {
        this.states = states;
        this.drafts = drafts;
        this.catalog = catalog;
        this.phenotypes = phenotypes;
        this.jobs = jobs;
        this.events = events;
        this.clock = clock;
    }

    /** @throws BatchRefusedException when no family is open */
    void begin(BatchState state, CreateMode mode) {
        BatchId id = state.id();
        int open = drafts.count(id, Set.of(DraftState.OPEN));
        if (open == 0) {
            throw new BatchRefusedException(id, Reason.NOTHING_TO_DO);
        }
        if (isStale(state)) {
            states.startCheck(id, mode);
            jobs.scheduleCheck(id, state.version() + 1);
        } else {
            create(state, open);
        }
        events.publishEvent(new BatchChanged(id));
    }

    private boolean isStale(BatchState state) {
        return !Objects.equals(state.catalogVersion(), catalog.snapshot().version())
                || !Objects.equals(
                        state.hpoVersion(),
                        phenotypes.current().map(Ontology::version).orElse(null));
    }

    /**
     * Goes on to creation after the check that had to come first. With errors that were to be left out by nobody, or with
     * nothing left to create, the batch stays as the check left it.
     *
     * @return whether creation has begun
     */
    boolean goOn(BatchState checked, CreateMode mode) {
        int open = drafts.count(checked.id(), Set.of(DraftState.OPEN));
        boolean wanted = open > 0 && (mode == CreateMode.VALID_ONLY || checked.errorCount() == 0);
        if (wanted) {
            create(checked, open);
        }
        return wanted;
    }

    private void create(BatchState state, int open) {
        BatchId id = state.id();
        int leftOut = drafts.count(id, Set.of(DraftState.INVALID));
        states.startCreation(id, open, leftOut, clock.instant());
        jobs.scheduleCreation(id, state.attempt() + 1, open);
    }
}
