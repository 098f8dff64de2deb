package org.caseload.api;

import java.util.Locale;
import org.caseload.batch.BatchNotFoundException;
import org.caseload.batch.BatchRefusedException;
import org.caseload.batch.BatchSummary.Counts;
import org.caseload.batch.Batches;
import org.caseload.batch.EditRefusedException;
import org.caseload.batch.UploadProperties;
import org.caseload.batch.UploadRefusedException;
import org.caseload.manifest.FileFindings;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Turns refusals of batches and cases into problem details. */
@RestControllerAdvice
@Order(0)
class BatchErrors {

    private final Batches batches;
    private final FindingPayloads findings;
    private final UploadProperties limits;

    BatchErrors(Batches batches, FindingPayloads findings, UploadProperties limits) {
        this.batches = batches;
        this.findings = findings;
        this.limits = limits;
    }

    @ExceptionHandler
    ProblemDetail on(BatchNotFoundException missing) {
        return ProblemType.BATCH_NOT_FOUND.problem("There is no batch " + missing.id() + ".");
    }

    @ExceptionHandler
    ProblemDetail on(BatchRefusedException refused) {
        return switch (refused.reason()) {
            case WRONG_STATE ->
                ProblemType.BATCH_WRONG_STATE.problem("The batch is in a state that does not allow it.");
            case NOTHING_TO_DO -> ProblemType.BATCH_NOTHING_TO_DO.problem("No family is left to be worked on.");
            case CHANGED_MEANWHILE ->
                ProblemType.BATCH_CHANGED_MEANWHILE.problem("The batch has another version by now.");
            case HAS_ERRORS -> hasErrors(refused);
            case NOT_YOURS ->
                ProblemType.BATCH_NOT_YOURS.problem("Only its creator or an administrator may undo a batch.");
            case DATA_DELETED -> ProblemType.BATCH_DATA_DELETED.problem("The data of this batch were deleted.");
            case TOO_LATE -> ProblemType.BATCH_TOO_LATE.problem("The time in which the batch could be undone is over.");
        };
    }

    @ExceptionHandler
    ProblemDetail on(EditRefusedException refused) {
        ProblemDetail problem = switch (refused.reason()) {
            case NO_SUCH_ROW -> ProblemType.ROW_NOT_FOUND.problem("The batch has no such row or family.");
            case NO_SUCH_COLUMN, COLUMN_NOT_EDITABLE, COLUMN_EXISTS, VALUE_TOO_LONG ->
                ProblemType.EDIT_REFUSED.problem("The column or the text cannot be edited so.");
            case FAMILY_CREATED, NOTHING_TO_UNDO, NOTHING_TO_REPLACE ->
                ProblemType.EDIT_CONFLICT.problem("The batch as it is does not allow this edit.");
            case CHANGED_MEANWHILE -> ProblemType.EDITED_MEANWHILE.problem("Somebody else made an edit meanwhile.");
        };
        problem.setProperty("reason", refused.reason());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail on(UploadRefusedException refused, Locale locale) {
        FindingPayload finding = findings.of(refused.finding(), locale);
        ProblemDetail problem = typeOf(refused).problem(finding.message());
        problem.setProperty("finding", finding);
        return problem;
    }

    @ExceptionHandler
    ProblemDetail on(CaseNotCreatedException refused, Locale locale) {
        ProblemDetail problem = ProblemType.CASE_REFUSED.problem("The case was not created.");
        problem.setProperty(
                "findings",
                refused.findings().stream()
                        .map(finding -> findings.of(finding, locale))
                        .toList());
        return problem;
    }

    /** The same answer as the service gives, found out before the file is read. */
    @ExceptionHandler
    ProblemDetail on(MaxUploadSizeExceededException tooLarge, Locale locale) {
        int limit = (int) limits.maxSize().toMegabytes();
        return on(new UploadRefusedException(FileFindings.tooLarge(limit)), locale);
    }

    private ProblemDetail hasErrors(BatchRefusedException refused) {
        ProblemDetail problem =
                ProblemType.BATCH_HAS_ERRORS.problem("There are errors, and the mode leaves no family out.");
        batches.find(refused.id()).map(batch -> batch.counts()).ifPresent(counts -> describe(counts, problem));
        return problem;
    }

    private static void describe(Counts counts, ProblemDetail problem) {
        problem.setProperty("errorCount", counts.errors());
        problem.setProperty("errorRowCount", counts.errorRows());
        problem.setProperty("caseCount", counts.cases());
        problem.setProperty("validCaseCount", counts.validCases());
    }

    private static ProblemType typeOf(UploadRefusedException refused) {
        return switch (refused.finding().code()) {
            case FILE_TOO_LARGE -> ProblemType.FILE_TOO_LARGE;
            case FILE_TYPE_UNSUPPORTED -> ProblemType.FILE_TYPE_UNSUPPORTED;
            default -> ProblemType.FILE_REFUSED;
        };
    }
}
