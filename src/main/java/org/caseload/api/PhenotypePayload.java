package org.caseload.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.caseload.phenotype.Match;
import org.jspecify.annotations.Nullable;

/**
 * A phenotype term as the API shows it.
 *
 * @param synonym the synonym that matches; absent where the label or the id does
 */
record PhenotypePayload(
        String id,
        String label,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String synonym) {

    static PhenotypePayload of(Match match) {
        return new PhenotypePayload(match.term().id(), match.term().label(), match.synonym());
    }
}
