package org.caseload.validation;

import java.util.Objects;
import org.caseload.manifest.Cells;

/** Whether a person shows the condition. The names are stored. */
public enum AffectedStatus {
    AFFECTED,
    UNAFFECTED,
    UNKNOWN;

    /**
     * What a cell of Phenotypes says by itself, whether or not its names are those of terms.
     *
     * @param phenotypes as in a manifest, empty when nothing was said
     */
    public static AffectedStatus stated(String phenotypes, Relation relation) {
        String cell = Cells.trim(phenotypes);
        Judged<PhenotypeList> names = cell.isEmpty()
                ? Judged.absent()
                : PhenotypesCell.of(TermsByForm.NAMES_OR_IDS).judge(cell);
        return new Phenotypes(Objects.requireNonNullElse(names.value(), PhenotypeList.EMPTY), PhenotypeList.EMPTY)
                .affected(relation);
    }
}
