package org.caseload.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caseload.batch.BatchId;
import org.caseload.batch.BatchStatus;
import org.caseload.batch.BatchSummary;
import org.caseload.batch.BatchSummary.Counts;
import org.caseload.cases.CaseId;
import org.caseload.cases.CaseListItem;
import org.caseload.cases.CaseStatus;
import org.caseload.manifest.Finding;
import org.caseload.manifest.FindingCode;
import org.caseload.manifest.Severity;
import org.caseload.security.UserId;
import org.caseload.validation.CaseType;
import org.jspecify.annotations.Nullable;

/** What the made-up services answer. */
final class Samples {

    static final BatchId BATCH = new BatchId(UUID.fromString("11111111-2222-4333-8444-555555555555"));
    static final CaseId CASE = new CaseId("CL-0123456789");

    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");

    private Samples() {}

    static BatchSummary batch(String fileName) {
        return batch(fileName, null);
    }

    static BatchSummary withoutData() {
        return batch("run42.csv", NOON);
    }

    private static BatchSummary batch(String fileName, @Nullable Instant deletedAt) {
        return new BatchSummary(
                BATCH,
                fileName,
                1000,
                BatchStatus.VALIDATED,
                3,
                1236,
                1236,
                new Counts(1236, 412, 400, 37, 5, 2, 30, 12, 4),
                0,
                0,
                0,
                400,
                0,
                new UserId(new UUID(0, 1)),
                "Jane Doe",
                NOON,
                NOON,
                null,
                null,
                null,
                null,
                "2026-02-30",
                deletedAt);
    }

    static Finding unknownKit() {
        return new Finding(
                FindingCode.CATALOG_UNKNOWN,
                Severity.ERROR,
                17,
                15,
                "FAM-9",
                "S-1",
                "Kit Id",
                "Twst Exome",
                List.of(),
                List.of("Twist Exome 2.0"),
                1);
    }

    static CaseListItem caseItem(long position) {
        return new CaseListItem(
                position,
                CASE,
                "FAM-9",
                "S-1",
                CaseType.EXOME,
                CaseStatus.WAITING,
                List.of("Seizure"),
                1,
                3,
                List.of(),
                null,
                "Jane Doe",
                NOON,
                null,
                null);
    }
}
