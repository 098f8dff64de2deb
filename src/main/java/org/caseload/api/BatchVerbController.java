package org.caseload.api;

import static org.springframework.http.HttpStatus.ACCEPTED;

import java.util.function.Consumer;
import org.caseload.batch.BatchId;
import org.caseload.batch.Batches;
import org.caseload.batch.Undo;
import org.caseload.security.CurrentUser;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Sets batches going, stops them and takes them back. The work itself goes on after the answer, which shows the batch as it is then. */
@RestController
@RequestMapping("/api/v1/batches/{id}")
class BatchVerbController {

    private final Batches batches;
    private final Undo undo;
    private final CurrentUser user;
    private final BatchLookup lookup;

    BatchVerbController(Batches batches, Undo undo, CurrentUser user, BatchLookup lookup) {
        this.batches = batches;
        this.undo = undo;
        this.user = user;
        this.lookup = lookup;
    }

    @PostMapping("/create")
    @ResponseStatus(ACCEPTED)
    BatchPayload create(@PathVariable String id, @RequestBody CreateRequest request) {
        return after(id, batch -> batches.create(batch, request.checkedMode(), request.version()));
    }

    @PostMapping("/retry")
    @ResponseStatus(ACCEPTED)
    BatchPayload retry(@PathVariable String id) {
        return after(id, batches::retry);
    }

    @PostMapping("/cancel")
    @ResponseStatus(ACCEPTED)
    BatchPayload cancel(@PathVariable String id) {
        return after(id, batches::cancel);
    }

    @PostMapping("/check")
    @ResponseStatus(ACCEPTED)
    BatchPayload checkAgain(@PathVariable String id) {
        return after(id, batches::checkAgain);
    }

    @PostMapping("/undo")
    @ResponseStatus(ACCEPTED)
    BatchPayload undo(@PathVariable String id) {
        return after(id, batch -> undo.undo(batch, user.get()));
    }

    private BatchPayload after(String id, Consumer<BatchId> verb) {
        verb.accept(lookup.find(id).id());
        return BatchPayload.of(lookup.find(id));
    }
}
