package org.caseload.cases;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person may change about a case besides its status.
 *
 * @param labelIds in the order in which they are shown
 * @param clinicalNotes at most {@link #LONGEST_NOTES} characters, as in a manifest; null for none
 */
public record CaseContent(
        List<String> labelIds,
        @Nullable LocalDate dueDate,
        @Nullable String clinicalNotes) {

    /** In characters. */
    public static final int LONGEST_NOTES = 4_000;

    public CaseContent {
        labelIds = labelIds.stream().distinct().toList();
        clinicalNotes = clinicalNotes == null || clinicalNotes.isBlank() ? null : clinicalNotes.strip();
    }
}
