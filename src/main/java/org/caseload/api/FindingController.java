package org.caseload.api;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.caseload.batch.BatchContents;
import org.caseload.batch.BatchId;
import org.caseload.batch.FindingFilter;
import org.caseload.batch.FindingPlace;
import org.caseload.batch.StoredFinding;
import org.caseload.manifest.FindingCode;
import org.caseload.manifest.Severity;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows what the last check of a batch found. */
@RestController
class FindingController {

    private final BatchContents contents;
    private final BatchLookup lookup;
    private final FindingPayloads payloads;

    FindingController(BatchContents contents, BatchLookup lookup, FindingPayloads payloads) {
        this.contents = contents;
        this.lookup = lookup;
        this.payloads = payloads;
    }

    /** Findings by line. */
    @GetMapping("/api/v1/batches/{id}/findings")
    Page<FindingPayload> list(
            @PathVariable String id,
            @RequestParam(defaultValue = "") Set<Severity> severity,
            @RequestParam(required = false) @Nullable FindingCode code,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit,
            Locale locale) {
        BatchId batch = lookup.findWithData(id).id();
        FindingFilter filter = new FindingFilter(severity, code, Set.of(), null, null, "");
        FindingPlace after = Cursor.read(cursor, FindingPlace::parse);
        List<StoredFinding> found = contents.findingsAfter(batch, filter, after, Page.checkedLimit(limit) + 1);
        return Page.of(found, limit, StoredFinding::place, stored -> payloads.of(stored.finding(), locale));
    }
}
