package org.caseload.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caseload.validation.CaseType;
import org.jspecify.annotations.Nullable;

/**
 * A case as a line of a list.
 *
 * @param position what the next page starts after; opaque
 * @param proband BioSample Name of the proband, null when it has none
 * @param phenotypes labels or ids of the proband's phenotype terms; in lists at most the first three
 * @param phenotypeCount how many terms the proband has
 * @param labels names of its labels
 * @param batchId null for a case that was made singly
 * @param batchFile name of the batch's file, null with the batch
 */
public record CaseListItem(
        long position,
        CaseId caseId,
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
        @Nullable UUID batchId,
        @Nullable String batchFile) {

    /** Whether the case should have been delivered before the given day. */
    public boolean isOverdue(LocalDate today) {
        return dueDate != null
                && dueDate.isBefore(today)
                && (status == CaseStatus.WAITING || status == CaseStatus.IN_PROGRESS);
    }
}
