package org.caseload.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.caseload.catalog.CatalogRefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Turns what goes wrong into problem details. Asked for every request, since a wrong method or an oversized upload is found
 * out before a controller is, but keeps out of what is not the API's.
 */
@RestControllerAdvice
@Order(ApiErrors.LAST)
class ApiErrors extends ResponseEntityExceptionHandler {

    /** After the advices that know one exception each. */
    static final int LAST = 1000;

    @ExceptionHandler
    ProblemDetail on(ProblemException refused) {
        return refused.type().problem(refused.detail());
    }

    @ExceptionHandler
    ProblemDetail on(CatalogRefusedException refused) {
        ProblemDetail problem = ProblemType.CATALOG_ENTRY_REFUSED.problem("The entry was not stored.");
        problem.setProperty("reason", refused.reason());
        return problem;
    }

    /** A service refused what the filter chain let pass. */
    @ExceptionHandler
    ProblemDetail on(AccessDeniedException refused) {
        return ProblemType.FORBIDDEN.problem(
                "The role of this token's owner, or the token's scope, does not allow it.");
    }

    /**
     * Whatever else happens.
     *
     * @return nothing when there is nobody left to tell
     * @throws Exception the same, when it is not the API's or part of the answer has been sent: a broken connection tells a
     *     caller more than a file with a problem at its end
     */
    @ExceptionHandler
    @Nullable
    ProblemDetail on(Exception unexpected, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (!request.getServletPath().startsWith("/api/")) {
            throw unexpected;
        }
        if (DisconnectedClientHelper.isClientDisconnectedException(unexpected)) {
            return null;
        }
        String reference = Incident.log(unexpected);
        if (response.isCommitted()) {
            throw unexpected;
        }
        ProblemDetail problem = ProblemType.UNEXPECTED.problem("Something went wrong here. The log has more.");
        problem.setProperty("reference", reference);
        return problem;
    }

    /** What the framework refuses gets one of our types. */
    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (body instanceof ProblemDetail problem) {
            problem.setType(ProblemType.ofStatus(status.value()).uri());
            ProblemType.identify(problem);
        }
        HttpHeaders extended = new HttpHeaders(headers);
        extended.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return new ResponseEntity<>(body, extended, status);
    }
}
