package org.caseload.validation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.caseload.catalog.CatalogEntry;
import org.caseload.manifest.Column;

/**
 * The case's columns, as judged in one row. Values that hold when a cell is empty are filled in.
 *
 * @param preset the standard one when the cell is empty
 * @param labels ids in the catalog, empty when there are none
 */
record CaseValues(
        Judged<CaseType> caseType,
        Judged<Boolean> executeNow,
        Judged<Boolean> boostGenes,
        Judged<CatalogEntry> geneList,
        Judged<CatalogEntry> kit,
        Judged<CatalogEntry> bed,
        Judged<CatalogEntry> preset,
        Judged<List<String>> labels,
        Judged<String> clinicalNotes,
        Judged<LocalDate> dueDate,
        Judged<Boolean> optIn) {

    /** Every column of this record. */
    static final List<Column> COLUMNS = Arrays.stream(Column.values())
            .filter(column -> column.scope() == Column.Scope.CASE)
            .toList();

    /** Hands on what was remarked while the cells were read. */
    void report(Place place, Findings findings) {
        COLUMNS.forEach(column -> findings.add(place, column, at(column)));
    }

    Judged<?> at(Column column) {
        return switch (column) {
            case CASE_TYPE -> caseType;
            case EXECUTE_NOW -> executeNow;
            case BOOST_GENES -> boostGenes;
            case GENE_LIST_ID -> geneList;
            case KIT_ID -> kit;
            case INTERSECT_BED_ID -> bed;
            case SELECTED_PRESET -> preset;
            case LABEL_ID -> labels;
            case CLINICAL_NOTES -> clinicalNotes;
            case DUE_DATE -> dueDate;
            case OPT_IN -> optIn;
            default -> throw new IllegalArgumentException(column + " is no property of a case");
        };
    }
}
