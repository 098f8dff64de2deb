package org.caseload.batch;

import java.util.List;
import java.util.Set;
import org.caseload.cases.CaseFilter;
import org.caseload.cases.CaseListItem;
import org.caseload.cases.CasePlace;
import org.caseload.cases.Cases;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a batch's last check found and what became of its families, page by page. */
@Service
@Transactional(readOnly = true)
public class BatchContents {

    private final FindingRepository findings;
    private final DraftRepository drafts;
    private final Cases cases;

    BatchContents(FindingRepository findings, DraftRepository drafts, Cases cases) {
        this.findings = findings;
        this.drafts = drafts;
        this.cases = cases;
    }

    /** Findings by line, from a place that a user scrolled to. */
    public List<StoredFinding> findings(BatchId id, FindingFilter filter, int offset, int limit) {
        return findings.page(id, filter, offset, limit);
    }

    /**
     * Findings by line, after a known one.
     *
     * @param place of the last finding of the page before, null for the first page
     */
    public List<StoredFinding> findingsAfter(
            BatchId id, FindingFilter filter, @Nullable FindingPlace place, int limit) {
        return findings.after(id, filter, place, limit);
    }

    public int countFindings(BatchId id, FindingFilter filter) {
        return findings.count(id, filter);
    }

    /** Errors by kind, column and value: those about headers, which stand before all others, then the most frequent. */
    public List<FindingGroup> errorGroups(BatchId id, int limit) {
        return findings.errorGroups(id, limit);
    }

    /** How many groups of errors there are. */
    public int countErrorGroups(BatchId id) {
        return findings.countErrorGroups(id);
    }

    /** Canonical columns and headers that findings name, in the order of their names. */
    public List<String> findingColumns(BatchId id) {
        return findings.columns(id);
    }

    /** Families in the order of the file. */
    public List<DraftLine> families(BatchId id, Set<DraftState> states, int offset, int limit) {
        return drafts.page(id, states, offset, limit);
    }

    public int countFamilies(BatchId id, Set<DraftState> states) {
        return drafts.count(id, states);
    }

    /** The cases that this batch created last, newest first. */
    public List<CaseListItem> newestCases(BatchId id, int limit) {
        return cases.page(CaseFilter.ofBatch(id.value()), CasePlace.at(0), limit);
    }
}
