package org.caseload.validation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the rows with one Family Id.
 *
 * @param familyId as in the manifest, trimmed
 * @param outcome whether it can be created
 * @param draft the case to be created; present exactly when the outcome is {@link Outcome#VALID}
 * @param caseId the case that exists; present exactly when the outcome is {@link Outcome#ALREADY_CREATED}
 * @param rows numbers of its sample rows, 1 = first, ascending
 * @param firstLine line of its first row, 1-based
 * @param proband BioSample Name of the proband, null when there is none
 */
public record Family(
        String familyId,
        Outcome outcome,
        @Nullable CaseDraft draft,
        @Nullable String caseId,
        List<Integer> rows,
        int firstLine,
        @Nullable String proband) {

    /** Whether a family can be created. */
    public enum Outcome {
        VALID,
        /** It has errors, or a header has. */
        INVALID,
        /** It is skipped. */
        ALREADY_CREATED
    }
}
