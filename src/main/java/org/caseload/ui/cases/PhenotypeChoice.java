package org.caseload.ui.cases;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.caseload.phenotype.Match;
import org.caseload.phenotype.Phenotypes;

/**
 * Something that a person may have: a term, or one of the words that stand for terms.
 *
 * @param cell what a manifest's cell would hold
 * @param label what a list shows
 */
record PhenotypeChoice(String cell, String label) {

    private static final List<String> MARKERS = List.of("affected", "no-hpo", "unaffected");

    /** The words that begin with the text, then the terms that it finds. */
    static Stream<PhenotypeChoice> search(Phenotypes phenotypes, String text, int offset, int limit) {
        Stream<PhenotypeChoice> terms = phenotypes.search(text, offset + limit).stream()
                .map(match -> of(match.term().id(), match));
        return Stream.concat(markers(text), terms).skip(offset).limit(limit);
    }

    private static Stream<PhenotypeChoice> markers(String text) {
        String typed = text.strip().toLowerCase(Locale.ROOT);
        return MARKERS.stream()
                .filter(marker -> marker.startsWith(typed))
                .map(marker -> new PhenotypeChoice(marker, marker));
    }

    private static PhenotypeChoice of(String id, Match match) {
        return new PhenotypeChoice(id, match.term().label() + " (" + id + ")");
    }
}
