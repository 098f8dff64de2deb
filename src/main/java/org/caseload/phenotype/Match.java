package org.caseload.phenotype;

import org.caseload.phenotype.Ontology.Term;
import org.jspecify.annotations.Nullable;

/**
 * A term that a search found.
 *
 * @param synonym the synonym that matches; null where the label or the id does
 */
public record Match(Term term, @Nullable String synonym) {}
