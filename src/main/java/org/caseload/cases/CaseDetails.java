package org.caseload.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caseload.catalog.CatalogEntry;
import org.caseload.catalog.CatalogKind;
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
 * @param statusBefore what a case in Trash goes back to; null for any other, and for one that was taken back with its batch
 * @param version rises with every change; 0 for a case that nobody touched since it was created
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
        @Nullable CaseStatus statusBefore,
        int version,
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

    /** What a person may change. */
    public CaseContent content() {
        List<String> labels = settings.stream()
                .filter(entry -> entry.kind() == CatalogKind.LABEL)
                .map(CatalogEntry::id)
                .toList();
        return new CaseContent(labels, dueDate, clinicalNotes);
    }

    /** The statuses that a person may set, in their order. */
    public List<CaseStatus> nextStatuses() {
        return Arrays.stream(CaseStatus.values())
                .filter(other -> status.mayBecome(other, statusBefore))
                .toList();
    }

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
