package org.caseload.api;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.caseload.cases.CaseFilter;
import org.caseload.cases.CaseId;
import org.caseload.cases.CaseListItem;
import org.caseload.cases.CaseStatus;
import org.caseload.cases.Cases;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows cases. */
@RestController
@RequestMapping("/api/v1/cases")
class CaseController {

    private final Cases cases;

    CaseController(Cases cases) {
        this.cases = cases;
    }

    /** Newest first; those in Trash only when that status is asked for. */
    @GetMapping
    Page<CasePayload> list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") Set<CaseStatus> status,
            @RequestParam(required = false) @Nullable UUID batch,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit) {
        CaseFilter filter = CaseFilter.of(q, status, batch);
        Long after = Cursor.read(cursor, text -> Optional.of(Long.valueOf(text)));
        List<CaseListItem> found = cases.pageAfter(filter, after, Page.checkedLimit(limit) + 1);
        return Page.of(found, limit, CaseListItem::position, CasePayload::of);
    }

    @GetMapping("/{caseId}")
    CaseDetailsPayload get(@PathVariable String caseId) {
        return CaseId.parse(caseId)
                .flatMap(cases::find)
                .map(CaseDetailsPayload::of)
                .orElseThrow(() -> new ProblemException(ProblemType.CASE_NOT_FOUND));
    }
}
