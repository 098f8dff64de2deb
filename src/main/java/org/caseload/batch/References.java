package org.caseload.batch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.caseload.cases.Cases;
import org.caseload.catalog.Catalog;
import org.caseload.validation.Reference;
import org.springframework.stereotype.Component;

/** Puts together what a batch is judged against today. */
@Component
class References {

    private final Catalog catalog;
    private final Cases cases;
    private final EditRepository edits;
    private final Clock clock;

    References(Catalog catalog, Cases cases, EditRepository edits, Clock clock) {
        this.catalog = catalog;
        this.cases = cases;
        this.edits = edits;
        this.clock = clock;
    }

    /** For a file that is no batch. */
    Reference withoutBatch() {
        return new Reference(catalog.snapshot(), cases.known(), LocalDate.now(clock), Map.of(), Set.of());
    }

    /** @param createdHere families of the batch that it created: Family Id to Case ID */
    Reference of(BatchId id, Map<String, String> createdHere) {
        return new Reference(
                catalog.snapshot(), cases.known(), LocalDate.now(clock), createdHere, edits.createAgain(id));
    }
}
