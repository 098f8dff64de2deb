package org.caseload.validation;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.caseload.phenotype.Ontology.Term;

/**
 * Findings whose id differs from an unknown one by two neighbouring digits in the wrong order. Ids with another digit are
 * no nearer than any: their terms have nothing in common.
 */
final class SwappedDigits {

    private static final int FIRST_DIGIT = 3;

    private SwappedDigits() {}

    static List<Term> of(String id, HpoTerms terms) {
        return IntStream.range(FIRST_DIGIT, id.length() - 1)
                .mapToObj(at -> terms.byId(swapped(id, at)))
                .flatMap(Optional::stream)
                .filter(Term::finding)
                .distinct()
                .toList();
    }

    private static String swapped(String id, int at) {
        return id.substring(0, at) + id.charAt(at + 1) + id.charAt(at) + id.substring(at + 2);
    }
}
