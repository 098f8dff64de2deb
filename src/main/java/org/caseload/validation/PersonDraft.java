package org.caseload.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A person of a case that is to be created, with the sample that the manifest's row describes.
 *
 * @param row number of the sample row, 1 = first
 * @param line line of the row in the file, 1-based
 * @param relation what the person is to the proband
 * @param sex as stated, or as the relation implies
 * @param bioSampleName up to 100 characters, null when the sample has no data yet and no name
 * @param dateOfBirth null when not stated
 * @param affected whether the person shows the condition
 * @param phenotypeIds HPO ids in the form {@code HP:0000000}, each once
 * @param phenotypeNames names that are kept as text because no release was loaded
 * @param sampleType null when the sample has no files and no type, or takes both from an earlier case
 * @param storageProviderId id in the catalog, null when none is named
 * @param defaultProject folder or project name, null when not stated
 * @param filesMode where the files come from
 * @param files paths in the storage provider, those of the manifest, or with {@link FilesMode#AUTO} those that were
 *     found; empty with other modes, and with {@code AUTO} of an external provider
 * @param visualizationFiles paths in the storage provider
 * @param customFields the laboratory's own columns with a value, by field name, in the file's order
 */
public record PersonDraft(
        int row,
        int line,
        Relation relation,
        Sex sex,
        @Nullable String bioSampleName,
        @Nullable LocalDate dateOfBirth,
        AffectedStatus affected,
        List<String> phenotypeIds,
        List<String> phenotypeNames,
        @Nullable SampleType sampleType,
        @Nullable String storageProviderId,
        @Nullable String defaultProject,
        FilesMode filesMode,
        List<String> files,
        List<String> visualizationFiles,
        Map<String, String> customFields) {}
