package org.caseload.ui.batch;

import java.util.Set;
import org.caseload.batch.FindingFilter;
import org.caseload.batch.FindingGroup;
import org.caseload.manifest.Finding;
import org.caseload.manifest.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What the user chose to see of the findings.
 *
 * @param kind which severities
 * @param columns empty for all
 * @param group only this kind of error about this value, null for all; it goes before the columns
 */
record FindingChoice(
        Kind kind,
        Set<String> columns,
        String text,
        @Nullable FindingGroup group) {

    enum Kind {
        ALL,
        ERRORS,
        WARNINGS;

        private Set<Severity> severities() {
            return switch (this) {
                case ALL -> Set.of();
                case ERRORS -> Set.of(Severity.ERROR);
                case WARNINGS -> Set.of(Severity.WARNING);
            };
        }
    }

    static final FindingChoice EVERYTHING = new FindingChoice(Kind.ALL, Set.of(), "", null);

    FindingChoice with(Kind other) {
        return new FindingChoice(other, columns, text, group);
    }

    FindingChoice withColumns(Set<String> others) {
        return new FindingChoice(kind, Set.copyOf(others), text, group);
    }

    FindingChoice withText(String other) {
        return new FindingChoice(kind, columns, other, group);
    }

    /** The rows of one group and nothing else. */
    static FindingChoice of(FindingGroup group) {
        return new FindingChoice(Kind.ALL, Set.of(), "", group);
    }

    FindingFilter filter() {
        if (group == null) {
            return new FindingFilter(kind.severities(), null, columns, null, null, text);
        }
        Finding first = group.first();
        Set<String> column = first.column() == null ? columns : Set.of(first.column());
        return new FindingFilter(kind.severities(), first.code(), column, first.value(), first.suggestions(), text);
    }
}
