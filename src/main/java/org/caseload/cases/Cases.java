package org.caseload.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caseload.catalog.Catalog;
import org.caseload.phenotype.Phenotypes;
import org.caseload.validation.KnownCases;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cases as people look at them: lists, counts, details. */
@Service
@Transactional(readOnly = true)
public class Cases {

    /** Up to here counts are exact. */
    public static final int COUNTED = 10_000;

    private final CaseRepository lists;
    private final CaseDetailsRepository details;
    private final KnownCaseRepository known;
    private final CaseEditRepository edits;
    private final Catalog catalog;
    private final Phenotypes phenotypes;
    private final Clock clock;

    Cases(
            CaseRepository lists,
            CaseDetailsRepository details,
            KnownCaseRepository known,
            CaseEditRepository edits,
            Catalog catalog,
            Phenotypes phenotypes,
            Clock clock) {
        this.lists = lists;
        this.details = details;
        this.known = known;
        this.edits = edits;
        this.catalog = catalog;
        this.phenotypes = phenotypes;
        this.clock = clock;
    }

    /** Newest first, from a place that a user scrolled to. */
    public List<CaseListItem> page(CaseFilter filter, CasePlace place, int limit) {
        return lists.page(filter, LocalDate.now(clock), catalog.snapshot(), names(), place, limit);
    }

    /**
     * Newest first, after a known line.
     *
     * @param after position of the last line of the page before, null for the first page
     */
    public List<CaseListItem> pageAfter(CaseFilter filter, @Nullable Long after, int limit) {
        return lists.pageAfter(filter, LocalDate.now(clock), catalog.snapshot(), names(), after, limit);
    }

    /** How many cases there are: exact up to {@link #COUNTED}, beyond it an estimate that is never less than that. */
    public int count(CaseFilter filter) {
        return lists.count(filter, LocalDate.now(clock), COUNTED);
    }

    public Optional<CaseDetails> find(CaseId id) {
        return details.find(id, catalog.snapshot(), names());
    }

    private PhenotypeNames names() {
        return new PhenotypeNames(phenotypes.current());
    }

    /** What was changed about a case, newest first; the latest 500 changes. */
    public List<CaseChange> history(CaseId id) {
        return edits.history(id, catalog.snapshot());
    }

    /** Everybody who created a case, by name. */
    public List<CaseCreator> creators() {
        return lists.creators();
    }

    /** What checks ask of earlier cases. */
    public KnownCases known() {
        return known;
    }
}
