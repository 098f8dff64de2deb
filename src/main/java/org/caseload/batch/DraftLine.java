package org.caseload.batch;

import java.time.Instant;
import java.util.List;
import org.caseload.cases.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * One family of a batch as a line of a list.
 *
 * @param number order of its first row in the file
 * @param proband BioSample Name of the proband, null when there is none
 * @param firstLine line of its first row
 * @param caseId the case that exists, null when there is none
 * @param failure why it could not be created, null unless it failed
 * @param failureArguments what the words of the failure name
 * @param failureReference what to quote for support, null with the failure
 * @param finishedAt when it was created or failed
 */
public record DraftLine(
        int number,
        String familyId,
        @Nullable String proband,
        int firstLine,
        @Nullable CaseId caseId,
        @Nullable CaseFailure failure,
        List<String> failureArguments,
        @Nullable String failureReference,
        @Nullable Instant finishedAt) {}
