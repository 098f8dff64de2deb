package org.caseload.validation;

import java.util.Set;
import org.caseload.catalog.CatalogSnapshot;
import org.caseload.manifest.Column;
import org.caseload.manifest.Manifest;

/**
 * What the rules of one validation may need to know besides the rows that they look at.
 *
 * @param caseReader reads the case's columns of any row
 */
record Facts(Manifest manifest, Reference reference, Earlier earlier, CaseReader caseReader) {

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
