package org.caseload.phenotype;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.caseload.phenotype.Ontology.Term;

/**
 * What a name means.
 *
 * @param terms those that have the name in the same way, by id
 */
record Named(Kind kind, List<Term> terms) {

    /** How a term has a name; the first of these counts. */
    enum Kind {
        LABEL,
        EXACT_SYNONYM,
        OTHER_SYNONYM,
        OBSOLETE_LABEL,
        OBSOLETE_SYNONYM
    }

    /** The one that counts; both where they count the same. */
    Named or(Named other) {
        if (kind != other.kind) {
            return kind.compareTo(other.kind) < 0 ? this : other;
        }
        List<Term> both = Stream.of(terms, other.terms)
                .flatMap(List::stream)
                .distinct()
                .sorted(Comparator.comparing(Term::id))
                .toList();
        return new Named(kind, both);
    }
}
