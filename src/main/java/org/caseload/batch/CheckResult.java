package org.caseload.batch;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.caseload.manifest.Finding;
import org.caseload.manifest.Severity;
import org.caseload.validation.Reference;
import org.jspecify.annotations.Nullable;

/**
 * What a check ends with. The families were stored as they were judged.
 *
 * @param status {@link BatchStatus#VALIDATED} or {@link BatchStatus#REJECTED}
 * @param findings in the order in which people see them
 * @param createdHere families that this batch created already
 * @param catalogVersion the catalog that it was checked against
 * @param hpoVersion the release of HPO that it was checked against, null when none was loaded
 */
record CheckResult(
        BatchStatus status,
        List<Finding> findings,
        int createdHere,
        long catalogVersion,
        @Nullable String hpoVersion,
        BatchSummary.Counts counts) {

    static CheckResult refused(List<Finding> findings, Reference reference) {
        return of(BatchStatus.REJECTED, findings, 0, reference, counts(0, findings, FamilyCounts.NONE));
    }

    static CheckResult of(int rows, List<Finding> findings, FamilyCounts families, Reference reference) {
        BatchSummary.Counts counts = counts(rows, findings, families);
        return of(BatchStatus.VALIDATED, findings, families.createdHere(), reference, counts);
    }

    private static CheckResult of(
            BatchStatus status,
            List<Finding> findings,
            int createdHere,
            Reference reference,
            BatchSummary.Counts counts) {
        long catalogVersion = reference.catalog().version();
        return new CheckResult(status, findings, createdHere, catalogVersion, reference.hpoVersion(), counts);
    }

    private static BatchSummary.Counts counts(int rows, List<Finding> findings, FamilyCounts families) {
        return new BatchSummary.Counts(
                rows,
                families.cases(),
                families.valid(),
                count(findings, Severity.ERROR),
                count(findings, Severity.WARNING),
                count(findings, Severity.INFO),
                errorRows(findings),
                families.invalid(),
                families.skipped());
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
