package org.caseload.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caseload.cases.CaseListItem;
import org.caseload.cases.CaseStatus;
import org.caseload.validation.CaseType;
import org.jspecify.annotations.Nullable;

/**
 * A case as a line of a list.
 *
 * @param proband BioSample Name of the proband
 * @param phenotypes of the proband, at most the first three
 * @param labels by name
 * @param batchId null for a case that was made singly
 */
record CasePayload(
        String caseId,
        String familyId,
        @Nullable String proband,
        CaseType caseType,
        CaseStatus status,
        List<String> phenotypes,
        int phenotypeCount,
        int sampleCount,
        List<String> labels,
        @Nullable LocalDate dueDate,
        String createdBy,
        Instant createdAt,
        @Nullable UUID batchId) {

    static CasePayload of(CaseListItem item) {
        return new CasePayload(
                item.caseId().value(),
                item.familyId(),
                item.proband(),
                item.caseType(),
                item.status(),
                item.phenotypes(),
                item.phenotypeCount(),
                item.sampleCount(),
                item.labels(),
                item.dueDate(),
                item.createdBy(),
                item.createdAt(),
                item.batchId());
    }
}
