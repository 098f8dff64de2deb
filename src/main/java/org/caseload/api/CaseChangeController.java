package org.caseload.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.caseload.cases.CaseContent;
import org.caseload.cases.CaseEditRefusedException;
import org.caseload.cases.CaseEdits;
import org.caseload.cases.CaseId;
import org.caseload.cases.CaseStatus;
import org.caseload.cases.Cases;
import org.caseload.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Changes cases that are there. */
@RestController
class CaseChangeController {

    private final Cases cases;
    private final CaseEdits edits;
    private final CurrentUser currentUser;

    CaseChangeController(Cases cases, CaseEdits edits, CurrentUser currentUser) {
        this.cases = cases;
        this.edits = edits;
        this.currentUser = currentUser;
    }

    /**
     * What is to be different; a member that is left out or null stays as it is.
     *
     * @param version that the caller looked at, to be refused when somebody was first
     * @param labels ids of all labels that the case is to have
     * @param dueDate as YYYY-MM-DD, empty for none
     * @param clinicalNotes empty for none
     */
    record Change(
            @Nullable Integer version,
            @Nullable CaseStatus status,
            @Nullable List<String> labels,
            @Nullable String dueDate,
            @Nullable String clinicalNotes) {

        CaseContent of(CaseContent stored) {
            return new CaseContent(
                    labels == null ? stored.labelIds() : labels,
                    dueDate == null ? stored.dueDate() : date(dueDate),
                    clinicalNotes == null ? stored.clinicalNotes() : clinicalNotes);
        }

        private static @Nullable LocalDate date(String text) {
            return text.isBlank() ? null : LocalDate.parse(text);
        }
    }

    @PatchMapping("/api/v1/cases/{caseId}")
    CaseDetailsPayload change(@PathVariable String caseId, @RequestBody Change change) {
        CaseId id = CaseId.parse(caseId).orElseThrow(CaseChangeController::notFound);
        if (change.labels() != null && change.labels().stream().anyMatch(Objects::isNull)) {
            throw RequestFault.LABELS.refusal();
        }
        try {
            edits.change(
                    id,
                    change.version(),
                    change.status(),
                    change::of,
                    currentUser.get().id());
        } catch (DateTimeException noDate) {
            throw RequestFault.DUE_DATE.refusal();
        }
        return cases.find(id).map(CaseDetailsPayload::of).orElseThrow(CaseChangeController::notFound);
    }

    @ExceptionHandler
    ProblemDetail on(CaseEditRefusedException refused, Locale locale) {
        ProblemType type = switch (refused.reason()) {
            case NO_SUCH_CASE -> ProblemType.CASE_NOT_FOUND;
            case CHANGED_MEANWHILE -> ProblemType.EDITED_MEANWHILE;
            case STATUS_NOT_NEXT -> ProblemType.EDIT_CONFLICT;
            case LABEL_UNKNOWN, NOTES_TOO_LONG -> ProblemType.EDIT_REFUSED;
        };
        ProblemDetail problem = type.because(refused.reason().name(), locale);
        problem.setProperty("reason", refused.reason());
        return problem;
    }

    private static ProblemException notFound() {
        return new ProblemException(ProblemType.CASE_NOT_FOUND);
    }
}
