package org.caseload.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caseload.catalog.CatalogEntry;
import org.caseload.validation.AffectedStatus;
import org.caseload.validation.CaseType;
import org.caseload.validation.FilesMode;
import org.caseload.validation.Relation;
import org.caseload.validation.SampleType;
import org.caseload.validation.Sex;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known of a case.
 *
 * @param settings the catalog entries that it names, retired ones included: gene list, kit, BED file, preset, labels
 * @param people the proband first
 * @param batchId null for a case that was made singly
 * @param batchFile name of the batch's file, null with the batch
 * @param batchLines lines of that file that describe its people; empty with the batch
 */
public record CaseDetails(
        CaseId caseId,
        String familyId,
        CaseType caseType,
        CaseStatus status,
        boolean executeNow,
        boolean boostGenes,
        boolean optIn,
        List<CatalogEntry> settings,
        @Nullable String clinicalNotes,
        @Nullable LocalDate dueDate,
        String createdBy,
        Instant createdAt,
        List<Person> people,
        @Nullable UUID batchId,
        @Nullable String batchFile,
        List<Integer> batchLines) {

    /**
     * A person of the case with the sample.
     *
     * @param phenotypeIds HPO ids
     * @param phenotypeLabels labels by id in the HPO release in use; none for ids that it does not know
     * @param phenotypeNames names that were kept as text
     * @param storageProvider name of the storage provider, null when there is none
     */
    public record Person(
            Relation relation,
            Sex sex,
            @Nullable String bioSampleName,
            @Nullable LocalDate dateOfBirth,
            AffectedStatus affected,
            List<String> phenotypeIds,
            Map<String, String> phenotypeLabels,
            List<String> phenotypeNames,
            @Nullable SampleType sampleType,
            @Nullable String storageProvider,
            @Nullable String defaultProject,
            FilesMode filesMode,
            List<String> files,
            List<String> visualizationFiles,
            Map<String, String> customFields) {}
}
