package org.caseload.phenotype;

import org.caseload.phenotype.Ontology.Term;

/**
 * A label or a synonym of a term in use.
 *
 * @param text as the release has it
 * @param folded in lower case
 */
record Name(String text, String folded, Term term) {

    boolean isLabel() {
        return text.equals(term.label());
    }
}
