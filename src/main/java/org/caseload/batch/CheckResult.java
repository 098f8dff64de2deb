package org.caseload.batch;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.caseload.manifest.Finding;
import org.caseload.manifest.Severity;
import org.caseload.validation.Family;

/**
 * What a check ends with.
 *
 * @param status {@link BatchStatus#VALIDATED} or {@link BatchStatus#REJECTED}
 * @param findings in the order in which people see them
 * @param families in the order of the file; empty when the file was refused
 * @param createdHere families that this batch created already
 * @param catalogVersion the catalog that it was checked against
 */
record CheckResult(
        BatchStatus status,
        List<Finding> findings,
        List<Family> families,
        int createdHere,
        long catalogVersion,
        BatchSummary.Counts counts) {

    static CheckResult refused(List<Finding> findings, long catalogVersion) {
        return new CheckResult(
                BatchStatus.REJECTED, findings, List.of(), 0, catalogVersion, counts(0, findings, List.of(), 0));
    }

    static CheckResult of(
            int rows, List<Finding> findings, List<Family> families, Set<String> createdHere, long catalogVersion) {
        int created = (int) families.stream()
                .filter(family -> createdHere.contains(family.familyId()))
                .count();
        return new CheckResult(
                BatchStatus.VALIDATED,
                findings,
                families,
                created,
                catalogVersion,
                counts(rows, findings, families, created));
    }

    private static BatchSummary.Counts counts(int rows, List<Finding> findings, List<Family> families, int created) {
        int existing = count(families, Family.Outcome.ALREADY_CREATED);
        return new BatchSummary.Counts(
                rows,
                families.size() - existing + created,
                count(families, Family.Outcome.VALID),
                count(findings, Severity.ERROR),
                count(findings, Severity.WARNING),
                count(findings, Severity.INFO),
                errorRows(findings),
                count(families, Family.Outcome.INVALID),
                existing - created);
    }

    private static int count(List<Family> families, Family.Outcome outcome) {
        return (int)
                families.stream().filter(family -> family.outcome() == outcome).count();
    }

    private static int count(List<Finding> findings, Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private static int errorRows(List<Finding> findings) {
        Set<Integer> rows = new HashSet<>();
        findings.stream()
                .filter(Finding::isError)
                .map(Finding::row)
                .filter(Objects::nonNull)
                .forEach(rows::add);
        return rows.size();
    }
}
