package org.caseload.phenotype;

import java.util.ArrayList;
import java.util.List;

/** A term as the file has it; what it refers to may not have been read yet. */
final class RawTerm {

    String id = "";
    String label = "";
    boolean obsolete;
    final List<String> exactSynonyms = new ArrayList<>(0);
    final List<String> otherSynonyms = new ArrayList<>(0);
    final List<String> alternativeIds = new ArrayList<>(0);
    final List<String> replacements = new ArrayList<>(0);
    final List<String> consider = new ArrayList<>(0);
}
