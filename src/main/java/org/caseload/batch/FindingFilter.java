package org.caseload.batch;

import java.util.List;
import java.util.Set;
import org.caseload.manifest.Finding;
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
 * @param suggestions exactly these, null for all
 * @param text part of Family Id, BioSample, column or value, letter case ignored; empty for all
 */
public record FindingFilter(
        Set<Severity> severities,
        @Nullable FindingCode code,
        Set<String> columns,
        @Nullable String value,
        @Nullable List<String> suggestions,
        String text) {

    public static FindingFilter all() {
        return new FindingFilter(Set.of(), null, Set.of(), null, null, "");
    }

    public static FindingFilter of(Severity severity) {
        return new FindingFilter(Set.of(severity), null, Set.of(), null, null, "");
    }

    /** Those that say the same of the same value, and suggest the same. */
    public static FindingFilter alike(Finding finding) {
        Set<String> columns = finding.column() == null ? Set.of() : Set.of(finding.column());
        String value = finding.value() == null ? "" : finding.value();
        return new FindingFilter(Set.of(), finding.code(), columns, value, finding.suggestions(), "");
    }
}
