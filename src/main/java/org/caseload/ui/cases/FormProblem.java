package org.caseload.ui.cases;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.caseload.manifest.Finding;
import org.caseload.manifest.FindingCode;
import org.caseload.manifest.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A finding that a person should see before the case is created.
 *
 * @param place null when it belongs to no field
 */
record FormProblem(Finding finding, @Nullable FormPlace place) {

    /** Of all findings those that keep the case from being created or that somebody should look at; errors first. */
    static List<FormProblem> of(List<Finding> findings) {
        Set<List<?>> seen = new HashSet<>();
        return findings.stream()
                .filter(FormProblem::matters)
                .map(finding -> new FormProblem(finding, FormPlace.of(finding).orElse(null)))
                .filter(problem -> seen.add(problem.identity()))
                .sorted(Comparator.comparing(problem -> !problem.isObstacle()))
                .toList();
    }

    Optional<FormPlace> field() {
        return Optional.ofNullable(place);
    }

    boolean isObstacle() {
        return finding.isError() || finding.code() == FindingCode.FAMILY_ALREADY_CREATED;
    }

    private static boolean matters(Finding finding) {
        return finding.severity() != Severity.INFO || finding.code() == FindingCode.FAMILY_ALREADY_CREATED;
    }

    /** What is the case's stands in every row, but in one field. */
    private List<?> identity() {
        return Arrays.asList(finding.code(), finding.value(), finding.arguments(), place);
    }
}
