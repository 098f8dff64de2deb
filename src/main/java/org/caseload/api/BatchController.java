package org.caseload.api;

import java.util.List;
import org.caseload.batch.BatchFilter;
import org.caseload.batch.BatchId;
import org.caseload.batch.BatchSummary;
import org.caseload.batch.Batches;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows batches and their state. */
@RestController
@RequestMapping("/api/v1/batches")
class BatchController {

    private final Batches batches;
    private final BatchLookup lookup;

    BatchController(Batches batches, BatchLookup lookup) {
        this.batches = batches;
        this.lookup = lookup;
    }

    /** Newest first. */
    @GetMapping
    Page<BatchPayload> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit) {
        BatchId after = Cursor.read(cursor, BatchId::parse);
        List<BatchSummary> found = batches.pageAfter(BatchFilter.all(), after, Page.checkedLimit(limit) + 1);
        return Page.of(found, limit, BatchSummary::id, BatchPayload::of);
    }

    @GetMapping("/{id}")
    BatchPayload get(@PathVariable String id) {
        return BatchPayload.of(lookup.find(id));
    }
}
