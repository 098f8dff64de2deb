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
    ProblemDetail on(BatchNotFoundException missing, Locale locale) {
        return ProblemType.BATCH_NOT_FOUND.problem(locale);
    }

    @ExceptionHandler
    ProblemDetail on(BatchRefusedException refused, Locale locale) {
        ProblemType type = switch (refused.reason()) {
            case WRONG_STATE -> ProblemType.BATCH_WRONG_STATE;
            case NOTHING_TO_DO -> ProblemType.BATCH_NOTHING_TO_DO;
            case CHANGED_MEANWHILE -> ProblemType.BATCH_CHANGED_MEANWHILE;
            case HAS_ERRORS -> ProblemType.BATCH_HAS_ERRORS;
            case NOT_YOURS -> ProblemType.BATCH_NOT_YOURS;
            case DATA_DELETED -> ProblemType.BATCH_DATA_DELETED;
            case TOO_LATE -> ProblemType.BATCH_TOO_LATE;
        };
        ProblemDetail problem = type.problem(locale);
        if (type == ProblemType.BATCH_HAS_ERRORS) {
            batches.find(refused.id()).map(batch -> batch.counts()).ifPresent(counts -> describe(counts, problem));
        }
        return problem;
    }

    @ExceptionHandler
    ProblemDetail on(EditRefusedException refused, Locale locale) {
        ProblemType type = switch (refused.reason()) {
            case NO_SUCH_ROW -> ProblemType.ROW_NOT_FOUND;
            case NO_SUCH_COLUMN, COLUMN_NOT_EDITABLE, COLUMN_EXISTS, VALUE_TOO_LONG -> ProblemType.EDIT_REFUSED;
            case FAMILY_CREATED, NOTHING_TO_UNDO, NOTHING_TO_REPLACE -> ProblemType.EDIT_CONFLICT;
            case CHANGED_MEANWHILE -> ProblemType.EDITED_MEANWHILE;
        };
        ProblemDetail problem = type.problem(locale);
        problem.setProperty("reason", refused.reason());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail on(UploadRefusedException refused, Locale locale) {
        FindingPayload finding = findings.of(refused.finding(), locale);
        ProblemDetail problem = typeOf(refused).saying(finding.message(), locale);
        problem.setProperty("finding", finding);
        return problem;
    }

    @ExceptionHandler
    ProblemDetail on(CaseNotCreatedException refused, Locale locale) {
        ProblemDetail problem = ProblemType.CASE_REFUSED.problem(locale);
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
