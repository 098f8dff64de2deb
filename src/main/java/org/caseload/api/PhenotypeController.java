package org.caseload.api;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.caseload.phenotype.Match;
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

    /** More than there are terms. */
    private static final int LAST_POSITION = 1_000_000;

    private final Phenotypes phenotypes;

    PhenotypeController(Phenotypes phenotypes) {
        this.phenotypes = phenotypes;
    }

    /**
     * What a search found, best first.
     *
     * @param hpoVersion the release in use, null while none is loaded: then nothing is found
     * @param nextCursor what asks for the next part; null when this was the last
     */
    record Found(
            @Nullable String hpoVersion,
            List<PhenotypePayload> items,
            @Nullable String nextCursor) {}

    @GetMapping
    Found search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit) {
        int before = Objects.requireNonNullElse(Cursor.read(cursor, PhenotypeController::position), 0);
        int end = before + Page.checkedLimit(limit);
        return phenotypes
                .current()
                .map(ontology -> found(ontology.version(), part(ontology.search(q, end + 1), before, limit)))
                .orElseGet(() -> found(null, Page.whole(List.of())));
    }

    private static Optional<Integer> position(String text) {
        return Optional.of(Integer.valueOf(text)).filter(number -> number > 0 && number <= LAST_POSITION);
    }

    private static Page<PhenotypePayload> part(List<Match> matches, int before, int limit) {
        List<Match> rest = matches.subList(Math.min(before, matches.size()), matches.size());
        return Page.of(rest, limit, last -> before + limit, PhenotypePayload::of);
    }

    private static Found found(@Nullable String hpoVersion, Page<PhenotypePayload> part) {
        return new Found(hpoVersion, part.items(), part.nextCursor());
    }
}
