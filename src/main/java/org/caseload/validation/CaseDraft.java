package org.caseload.validation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case that can be created: a family of the manifest without errors.
 *
 * @param familyId up to 100 characters
 * @param caseType what is sequenced
 * @param executeNow whether analysis starts with creation; else the case waits
 * @param boostGenes whether the gene list is boosted rather than used as a filter
 * @param optIn whether somebody said that the data may be shared
 * @param geneListId id in the catalog, null for none
 * @param kitId id in the catalog, null for none
 * @param bedId id in the catalog, null for none
 * @param presetId id in the catalog, null when none was named and none is the standard
 * @param labelIds ids in the catalog
 * @param clinicalNotes up to 4,000 characters, null for none
 * @param dueDate null for none
 * @param people the proband first, then the others in the file's order
 */
public record CaseDraft(
        String familyId,
        CaseType caseType,
        boolean executeNow,
        boolean boostGenes,
        boolean optIn,
        @Nullable String geneListId,
        @Nullable String kitId,
        @Nullable String bedId,
        @Nullable String presetId,
        List<String> labelIds,
        @Nullable String clinicalNotes,
        @Nullable LocalDate dueDate,
        List<PersonDraft> people) {

    public PersonDraft proband() {
        return people.getFirst();
    }

    /** Lines of the file that this case comes from, in the order of its people. */
    public List<Integer> lines() {
        return people.stream().map(PersonDraft::line).toList();
    }
}
