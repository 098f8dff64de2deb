package org.caseload.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.caseload.manifest.Finding;

/** Takes every suggestion that is made about the cells of a table, and looks whether the finding is gone. */
final class Suggestions {

    private Suggestions() {}

    /** @param judge finds what is to be said about a table */
    static void requireAccepted(Table table, Function<Table, List<Finding>> judge) {
        for (Finding finding : judge.apply(table)) {
            // Headers are mended otherwise: see ReadingTest.
            if (!finding.code().dependsOnHeaders()) {
                finding.suggestions().forEach(suggestion -> requireAccepted(table, finding, suggestion, judge));
            }
        }
    }

    private static void requireAccepted(
            Table table, Finding finding, String suggestion, Function<Table, List<Finding>> judge) {
        Table mended = table.mended(
                Objects.requireNonNull(finding.column()),
                Objects.requireNonNull(finding.value()),
                suggestion,
                Objects.requireNonNull(finding.row()));

        assertThat(judge.apply(mended)).as("%s -> %s", finding, suggestion).noneMatch(other -> isSame(finding, other));
    }

    private static boolean isSame(Finding finding, Finding other) {
        boolean sameCell = Objects.equals(finding.row(), other.row()) || !"".equals(finding.value());
        return finding.code() == other.code()
                && sameCell
                && Objects.equals(finding.column(), other.column())
                && Objects.equals(finding.value(), other.value());
    }
}
