package org.caseload.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caseload.cases.CaseDetails;
import org.caseload.cases.CaseStatus;
import org.caseload.catalog.CatalogEntry;
import org.caseload.validation.CaseType;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known of a case.
 *
 * @param version rises with every change of the case
 * @param settings the catalog entries that it names
 * @param people the proband first
 * @param batchId null for a case that was made singly
 * @param batchLines lines of the batch's file that describe its people
 */
record CaseDetailsPayload(
        String caseId,
        String familyId,
        CaseType caseType,
        CaseStatus status,
        int version,
        boolean executeNow,
        boolean boostGenes,
        boolean optIn,
        List<Setting> settings,
        @Nullable String clinicalNotes,
        @Nullable LocalDate dueDate,
        String createdBy,
        Instant createdAt,
        List<CaseDetails.Person> people,
        @Nullable UUID batchId,
        @Nullable String batchFile,
        List<Integer> batchLines) {

    /** @param catalog as in the catalog's address, such as {@code kits} */
    record Setting(String catalog, String id, String name) {

        static Setting of(CatalogEntry entry) {
            return new Setting(entry.kind().path(), entry.id(), entry.name());
        }
    }

    static CaseDetailsPayload of(CaseDetails details) {
        return new CaseDetailsPayload(
                details.caseId().value(),
                details.familyId(),
                details.caseType(),
                details.status(),
                details.version(),
                details.executeNow(),
                details.boostGenes(),
                details.optIn(),
                details.settings().stream().map(Setting::of).toList(),
                details.clinicalNotes(),
                details.dueDate(),
                details.createdBy(),
                details.createdAt(),
                details.people(),
                details.batchId(),
                details.batchFile(),
                details.batchLines());
    }
}
