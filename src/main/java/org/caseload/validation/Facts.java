package org.caseload.validation;

import java.util.Set;
import org.caseload.catalog.CatalogSnapshot;
import org.caseload.manifest.Column;
import org.caseload.manifest.Manifest;
import org.jspecify.annotations.Nullable;

/**
 * What the readers and rules of one validation may need to know besides the rows that they look at. Shared by all threads
 * that work on it.
 *
 * @param dates in which order the dates of the manifest's columns are written
 * @param searches finds entries of the catalog near an unknown value
 * @param terms of the HPO release in use, null when none is loaded
 */
record Facts(
        Manifest manifest,
        CellReader cells,
        Reference reference,
        DateOrders dates,
        CatalogSearches searches,
        @Nullable HpoTerms terms) {

    static Facts of(Manifest manifest, Reference reference) {
        return new Facts(
                manifest,
                new CellReader(manifest),
                reference,
                new DateOrders(manifest),
                new CatalogSearches(reference.catalog()),
                HpoTerms.of(reference.ontology()));
    }

    CatalogSnapshot catalog() {
        return reference.catalog();
    }

    Set<String> createAgain() {
        return reference.createAgain();
    }

    /** The column in which a phenotype that is missing is best added. */
    Column phenotypeColumn() {
        boolean onlyIds = manifest.has(Column.PHENOTYPES_ID) && !manifest.has(Column.PHENOTYPES);
        return onlyIds ? Column.PHENOTYPES_ID : Column.PHENOTYPES;
    }
}
