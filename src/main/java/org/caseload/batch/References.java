package org.caseload.batch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.caseload.cases.Cases;
import org.caseload.catalog.Catalog;
import org.caseload.phenotype.Phenotypes;
import org.caseload.validation.KnownFiles;
import org.caseload.validation.Reference;
import org.springframework.stereotype.Component;

/** Puts together what a batch is judged against today. */
@Component
class References {

    private final Catalog catalog;
    private final Phenotypes phenotypes;
    private final Cases cases;
    private final EditRepository edits;
    private final Clock clock;

    References(Catalog catalog, Phenotypes phenotypes, Cases cases, EditRepository edits, Clock clock) {
        this.catalog = catalog;
        this.phenotypes = phenotypes;
        this.cases = cases;
        this.edits = edits;
        this.clock = clock;
    }

    /** For a file that is no batch. */
    Reference withoutBatch(KnownFiles files) {
        return new Reference(
                catalog.snapshot(),
                phenotypes.current().orElse(null),
                cases.known(),
                LocalDate.now(clock),
                Map.of(),
                Set.of(),
                files);
    }

    /**
     * @param createdHere families of the batch that it created: Family Id to Case ID
     * @param files what is known of files in storage providers
     */
    Reference of(BatchId id, Map<String, String> createdHere, KnownFiles files) {
        return new Reference(
                catalog.snapshot(),
                phenotypes.current().orElse(null),
                cases.known(),
                LocalDate.now(clock),
                createdHere,
                edits.createAgain(id),
                files);
    }
}
