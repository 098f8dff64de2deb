package org.caseload.validation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.caseload.catalog.CatalogSnapshot;
import org.caseload.phenotype.Ontology;
import org.jspecify.annotations.Nullable;

/**
 * What a manifest is judged against.
 *
 * @param catalog the installation's own lists
 * @param ontology the HPO release in use, null when none is loaded
 * @param known earlier cases
 * @param today the date in the installation's time zone, for due dates and dates of birth
 * @param createdHere families of this very batch that were created already: Family Id to Case ID. They are skipped and
 *     nothing is said about them
 * @param createAgain Family Ids that a person wants created although a case of the same people exists
 * @param files what storage providers say of the files that are named
 */
public record Reference(
        CatalogSnapshot catalog,
        @Nullable Ontology ontology,
        KnownCases known,
        LocalDate today,
        Map<String, String> createdHere,
        Set<String> createAgain,
        KnownFiles files) {

    /** The HPO release in use, null when none is loaded. */
    public @Nullable String hpoVersion() {
        return ontology == null ? null : ontology.version();
    }

    /** Against a catalog alone, without an HPO release, with nothing created before and no file looked up. */
    public static Reference of(CatalogSnapshot catalog, LocalDate today) {
        return new Reference(catalog, null, KnownCases.none(), today, Map.of(), Set.of(), KnownFiles.unasked());
    }
}
