package org.caseload.validation;

import static org.caseload.manifest.Column.BOOST_GENES;
import static org.caseload.manifest.Column.CASE_TYPE;
import static org.caseload.manifest.Column.CLINICAL_NOTES;
import static org.caseload.manifest.Column.DUE_DATE;
import static org.caseload.manifest.Column.EXECUTE_NOW;
import static org.caseload.manifest.Column.GENE_LIST_ID;
import static org.caseload.manifest.Column.INTERSECT_BED_ID;
import static org.caseload.manifest.Column.KIT_ID;
import static org.caseload.manifest.Column.LABEL_ID;
import static org.caseload.manifest.Column.OPT_IN;
import static org.caseload.manifest.Column.SELECTED_PRESET;

import java.time.LocalDate;
import java.util.List;
import org.caseload.catalog.CatalogEntry;
import org.caseload.catalog.CatalogKind;
import org.caseload.catalog.CatalogSnapshot;
import org.caseload.manifest.Column;
import org.caseload.manifest.Row;

/** Reads the columns that state properties of the case. */
final class CaseReader {

    private static final int LONGEST_NOTES = 4_000;

    private final CellReader cells;
    private final CatalogSnapshot catalog;

    private final CellRule<CaseType> caseType = new Remembered<>(Vocabularies.caseTypes());
    private final CellRule<Boolean> executeNow = new Remembered<>(Vocabularies.booleans(EXECUTE_NOW));
    private final CellRule<Boolean> boostGenes = new Remembered<>(Vocabularies.booleans(BOOST_GENES));
    private final CellRule<Boolean> optIn = new Remembered<>(Vocabularies.booleans(OPT_IN));
    private final CellRule<CatalogEntry> geneList;
    private final CellRule<CatalogEntry> kit;
    private final CellRule<CatalogEntry> bed;
    private final CellRule<CatalogEntry> preset;
    private final CellRule<List<String>> labels;
    private final CellRule<String> clinicalNotes = new TextCell(LONGEST_NOTES);
    private final CellRule<LocalDate> dueDate;

    CaseReader(Facts facts) {
        this.cells = facts.cells();
        this.catalog = facts.catalog();
        this.geneList = new Remembered<>(new CatalogCell(facts, CatalogKind.GENE_LIST));
        this.kit = new Remembered<>(new CatalogCell(facts, CatalogKind.KIT));
        this.bed = new Remembered<>(new CatalogCell(facts, CatalogKind.BED_FILE));
        this.preset = new Remembered<>(new CatalogCell(facts, CatalogKind.PRESET));
        this.labels = new Remembered<>(new LabelsCell(facts));
        DateCheck check = DateChecks.due(facts.reference().today());
        this.dueDate = new Remembered<>(new DateCell(DUE_DATE, facts.dates(), check));
    }

    CaseValues read(Row row) {
        return new CaseValues(
                cells.read(row, CASE_TYPE, caseType),
                orElse(cells.read(row, EXECUTE_NOW, executeNow), true),
                orElse(cells.read(row, BOOST_GENES, boostGenes), false),
                cells.read(row, GENE_LIST_ID, geneList),
                cells.read(row, KIT_ID, kit),
                cells.read(row, INTERSECT_BED_ID, bed),
                preset(row),
                orElse(cells.read(row, LABEL_ID, labels), List.of()),
                cells.read(row, CLINICAL_NOTES, clinicalNotes),
                cells.read(row, DUE_DATE, dueDate),
                // Data are shared only when somebody said so.
                orElse(cells.read(row, OPT_IN, optIn), false));
    }

    String text(Row row, Column column) {
        return cells.text(row, column);
    }

    private Judged<CatalogEntry> preset(Row row) {
        Judged<CatalogEntry> named = cells.read(row, SELECTED_PRESET, preset);
        return catalog.standard(CatalogKind.PRESET)
                .map(standard -> orElse(named, standard))
                .orElse(named);
    }

    private static <T> Judged<T> orElse(Judged<T> judged, T value) {
        return judged.isAbsent() ? Judged.of("", value) : judged;
    }
}
