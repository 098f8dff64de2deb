package org.caseload.batch;

import java.util.Set;
import org.caseload.manifest.FindingCode;
import org.caseload.manifest.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Which findings of a batch a list shows.
 *
 * @param severities empty for all
 * @param code null for all
 * @param columns canonical columns or headers; empty for all
 * @param value the exact value, null for all
 * @param text part of Family Id, BioSample, column or value, letter case ignored; empty for all
 */
public record FindingFilter(
        Set<Severity> severities,
        @Nullable FindingCode code,
        Set<String> columns,
        @Nullable String value,
        String text) {

    public static FindingFilter all() {
        return new FindingFilter(Set.of(), null, Set.of(), null, "");
    }

    public static FindingFilter of(Severity severity) {
        return new FindingFilter(Set.of(severity), null, Set.of(), null, "");
    }
}
