package org.caseload.phenotype;

import java.util.List;

/** A term as the file has it; what it refers to may not have been read yet. */
record RawTerm(
        String id,
        String label,
        boolean obsolete,
        List<String> exactSynonyms,
        List<String> otherSynonyms,
        List<String> alternativeIds,
        List<String> replacements,
        List<String> consider) {

    /** Its label and its synonyms. */
    int names() {
        return 1 + exactSynonyms.size() + otherSynonyms.size();
    }
}
