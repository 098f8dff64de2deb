package org.caseload.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.caseload.catalog.CatalogRefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
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
    ProblemDetail on(ProblemException refused, Locale locale) {
        return refused.problem(locale);
    }

    @ExceptionHandler
    ProblemDetail on(CatalogRefusedException refused, Locale locale) {
        ProblemDetail problem = ProblemType.CATALOG_ENTRY_REFUSED.problem(locale);
        problem.setProperty("reason", refused.reason());
        return problem;
    }

    /** A service refused what the filter chain let pass. */
    @ExceptionHandler
    ProblemDetail on(AccessDeniedException refused, Locale locale) {
        return ProblemType.FORBIDDEN.problem(locale);
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
    ProblemDetail on(Exception unexpected, HttpServletRequest request, HttpServletResponse response, Locale locale)
            throws Exception {
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
        ProblemDetail problem = ProblemType.UNEXPECTED.problem(locale);
        problem.setProperty("reference", reference);
        return problem;
    }

    /** What the framework refuses gets one of our types and our words. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception refused, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Locale locale = LocaleContextHolder.getLocale();
        ProblemDetail problem = ProblemType.ofStatus(status.value())
                .because(refused.getClass().getSimpleName(), locale, arguments(refused));
        problem.setStatus(status.value());
        problem.setTitle(ProblemWords.title(status, locale));
        return super.handleExceptionInternal(refused, problem, headers, status, request);
    }

    private static @Nullable Object[] arguments(Exception refused) {
        @Nullable Object[] arguments = null;
        if (refused instanceof ErrorResponse response) {
            arguments = response.getDetailMessageArguments();
        } else if (refused instanceof TypeMismatchException mismatch) {
            arguments = new @Nullable Object[] {mismatch.getPropertyName()};
        }
        return arguments == null ? new Object[0] : arguments;
    }

    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        HttpHeaders extended = new HttpHeaders(headers);
        extended.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return new ResponseEntity<>(body, extended, status);
    }
}
