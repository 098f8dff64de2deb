package org.caseload.api;

import java.util.List;
import org.caseload.phenotype.Match;
import org.caseload.phenotype.Ontology;
import org.caseload.phenotype.Phenotypes;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Searches for phenotype terms while somebody types. */
@RestController
@RequestMapping("/api/v1/phenotypes")
class PhenotypeController {

    private static final int MOST = 100;

    private final Phenotypes phenotypes;

    PhenotypeController(Phenotypes phenotypes) {
        this.phenotypes = phenotypes;
    }

    /**
     * What a search found, best first, in one part.
     *
     * @param hpoVersion the release in use, null while none is loaded: then nothing is found
     */
    record Found(@Nullable String hpoVersion, List<PhenotypePayload> items) {}

    /** @param limit up to 100 */
    @GetMapping
    Found search(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "20") int limit) {
        return phenotypes
                .current()
                .map(ontology -> found(ontology, ontology.search(q, Math.clamp(limit, 1, MOST))))
                .orElseGet(() -> new Found(null, List.of()));
    }

    private static Found found(Ontology ontology, List<Match> matches) {
        return new Found(
                ontology.version(), matches.stream().map(PhenotypePayload::of).toList());
    }
}
