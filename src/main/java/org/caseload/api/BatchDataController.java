package org.caseload.api;

import org.caseload.batch.BatchData;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Deletes what a batch's file said. */
@RestController
@RequestMapping("/api/v1/batches/{id}/data")
class BatchDataController {

    private final BatchData data;
    private final BatchLookup lookup;

    BatchDataController(BatchData data, BatchLookup lookup) {
        this.data = data;
        this.lookup = lookup;
    }

    /** For good: file, rows, findings, drafts and edits. The batch stays and is shown as it is then; so do its cases. */
    @DeleteMapping
    BatchPayload delete(@PathVariable String id) {
        data.delete(lookup.find(id).id());
        return BatchPayload.of(lookup.find(id));
    }
}
