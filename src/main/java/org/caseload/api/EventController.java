package org.caseload.api;

import org.caseload.batch.BatchChanges;
import org.caseload.batch.BatchId;
import org.caseload.security.TokenWatch;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells of a batch's progress as it happens. */
@RestController
class EventController {

    private final BatchLookup lookup;
    private final BatchChanges changes;
    private final TokenWatch tokens;

    EventController(BatchLookup lookup, BatchChanges changes, TokenWatch tokens) {
        this.lookup = lookup;
        this.changes = changes;
        this.tokens = tokens;
    }

    /** The batch as it is, then after each change, until the caller goes, the token ends, or half an hour has passed. */
    @GetMapping(path = "/api/v1/batches/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter follow(@PathVariable String id) {
        BatchId batch = lookup.find(id).id();
        SseEmitter answer = new SseEmitter();
        BatchEvents events =
                new BatchEvents(answer, () -> BatchPayload.of(lookup.find(batch.toString())), tokens.current());
        BatchChanges.Subscription subscription = changes.subscribe(batch, events::tell);
        answer.onCompletion(subscription::close);
        answer.onTimeout(answer::complete);
        events.tell();
        return answer;
    }
}
