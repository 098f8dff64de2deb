package org.caseload.batch;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caseload.cases.CaseId;
import org.caseload.cases.NewCase;
import org.caseload.cases.Origin;
import org.caseload.catalog.Catalog;
import org.caseload.catalog.CatalogSnapshot;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Creates one chunk of a batch: the cases, the marks on their drafts and the progress are one transaction, so that after a
 * crash each case exists with its mark or not at all.
 */
@Component
class CreationChunk {

    private final BatchStateRepository states;
    private final DraftRepository drafts;
    private final CreatedMeanwhile meanwhile;
    private final CaseByCase register;
    private final Catalog catalog;
    private final BatchProperties properties;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CreationChunk(
            BatchStateRepository states,
            DraftRepository drafts,
            CreatedMeanwhile meanwhile,
            CaseByCase register,
            Catalog catalog,
            BatchProperties properties,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.states = states;
        this.drafts = drafts;
        this.meanwhile = meanwhile;
        this.register = register;
        this.catalog = catalog;
        this.properties = properties;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** What a chunk came to. */
    enum Outcome {
        /** As many families as belong to a chunk were created or recorded as failed; there may be more. */
        FULL,
        /** No other open family was free. */
        NOTHING_LEFT,
        /** The batch is not being created (any more), or by another attempt. */
        NOT_WANTED
    }

    Outcome create(BatchId id, int attempt) {
        return transaction.execute(status -> {
            BatchState state = states.lockForChunk(id).orElse(null);
            if (state == null || state.status() != BatchStatus.CREATING || state.attempt() != attempt) {
                return Outcome.NOT_WANTED;
            }
            List<OpenDraft> claimed = drafts.claim(id, properties.chunkSize());
            if (!claimed.isEmpty()) {
                work(state, claimed);
            }
            return claimed.size() < properties.chunkSize() ? Outcome.NOTHING_LEFT : Outcome.FULL;
        });
    }

    private void work(BatchState state, List<OpenDraft> claimed) {
        Instant now = clock.instant();
        CatalogSnapshot snapshot = catalog.snapshot();
        List<Candidate> candidates = new ArrayList<>();
        Map<Long, CaseRefusal> refused = new HashMap<>(meanwhile.among(state.id(), claimed));
        for (OpenDraft open : claimed) {
            if (!refused.containsKey(open.id())) {
                RetiredEntries.of(open.draft(), snapshot)
                        .ifPresentOrElse(
                                refusal -> refused.put(open.id(), refusal),
                                () -> candidates.add(new Candidate(open.id(), newCase(state, open, now))));
            }
        }
        refused.putAll(register.register(candidates));
        mark(state, candidates, refused, now);
    }

    private void mark(BatchState state, List<Candidate> candidates, Map<Long, CaseRefusal> refused, Instant now) {
        OffsetDateTime time = now.atOffset(ZoneOffset.UTC);
        List<Candidate> created = candidates.stream()
                .filter(candidate -> !refused.containsKey(candidate.draftId()))
                .toList();
        drafts.markCreated(created, time);
        refused.forEach((draftId, refusal) -> drafts.markFailed(draftId, refusal, time));
        states.addChunk(state.id(), state.attempt(), created.size(), refused.size(), now);
        events.publishEvent(new BatchChanged(state.id()));
    }

    private static NewCase newCase(BatchState state, OpenDraft open, Instant now) {
        Origin origin = new Origin(
                state.id().value(),
                state.fileName(),
                open.id(),
                open.generation(),
                open.draft().lines());
        return new NewCase(CaseId.random(), open.draft(), state.createdBy(), now, origin);
    }
}
