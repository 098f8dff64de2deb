package org.caseload.phenotype;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The terms of the release in use. */
@Service
@Transactional(readOnly = true)
public class Phenotypes {

    private final OntologyCache cache;

    Phenotypes(OntologyCache cache) {
        this.cache = cache;
    }

    /** The release in use; empty while none is loaded. Cheap: read only after another one came into use. */
    public Optional<Ontology> current() {
        return cache.current();
    }

    /** As {@link Ontology#search}; nothing while no release is loaded. */
    public List<Match> search(String text, int limit) {
        return current().map(ontology -> ontology.search(text, limit)).orElse(List.of());
    }
}
