package org.caseload.phenotype;

import java.util.List;

/**
 * One term of a release.
 *
 * @param id in the form {@code HP:0000000}
 * @param label as the release has it; that of an obsolete term mostly begins with {@code obsolete}
 * @param obsolete whether the term is no longer in use
 * @param finding whether it stands under <em>Phenotypic abnormality</em>; never true of an obsolete term
 * @param replacements ids of the terms in use that an obsolete one was replaced by
 * @param consider ids of the terms in use that may be meant instead of an obsolete one without a replacement
 */
public record Term(
        String id, String label, boolean obsolete, boolean finding, List<String> replacements, List<String> consider) {}
