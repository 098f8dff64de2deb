package org.caseload.cases;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseload.phenotype.Ontology;
import org.caseload.phenotype.Ontology.Term;

/** Labels for the HPO ids that a case keeps, as the release in use has them. */
final class PhenotypeNames {

    private final Optional<Ontology> ontology;

    PhenotypeNames(Optional<Ontology> ontology) {
        this.ontology = ontology;
    }

    /** The label; the id itself where the release does not know it, or none is loaded. */
    String of(String id) {
        return label(id).orElse(id);
    }

    /** Labels by id, without ids that the release does not know. */
    Map<String, String> labels(String[] ids) {
        Map<String, String> labels = new LinkedHashMap<>();
        Arrays.stream(ids).forEach(id -> label(id).ifPresent(label -> labels.put(id, label)));
        return labels;
    }

    List<String> all(List<String> ids) {
        return ids.stream().flatMap(id -> label(id).stream()).toList();
    }

    private Optional<String> label(String id) {
        return ontology.flatMap(terms -> terms.byId(id)).map(Term::label);
    }
}
