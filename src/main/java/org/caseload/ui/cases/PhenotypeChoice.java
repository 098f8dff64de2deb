package org.caseload.ui.cases;

import java.util.stream.Stream;
import org.caseload.phenotype.Match;
import org.caseload.phenotype.Phenotypes;

/**
 * A phenotype term that can be chosen while typing.
 *
 * @param cell what a manifest's cell would hold
 * @param label what a list shows
 */
record PhenotypeChoice(String cell, String label) {

    static Stream<PhenotypeChoice> search(Phenotypes phenotypes, String text, int offset, int limit) {
        return phenotypes.search(text, offset + limit).stream().skip(offset).map(PhenotypeChoice::of);
    }

    /** By its label, unless that would be taken for a list. */
    private static PhenotypeChoice of(Match match) {
        String id = match.term().id();
        String label = match.term().label();
        return new PhenotypeChoice(label.indexOf(';') < 0 ? label : id, label + " (" + id + ")");
    }
}
