package org.caseload.api;

import java.net.URI;
import java.util.Locale;
import org.caseload.security.RequestIds;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/**
 * Every {@code type} of problem details that the REST API answers with, such as {@code urn:caseload:problem:batch-not-found};
 * part of the API, never renamed. The security chain has three more: {@code unauthorized},
 * {@code too-many-requests} and {@code not-set-up}.
 */
enum ProblemType {
    /** A parameter, header or body that cannot be read. */
    INVALID_REQUEST(HttpStatus.BAD_REQUEST),
    /** The role or the token's scope does not allow it; the security chain answers with the same. */
    FORBIDDEN(HttpStatus.FORBIDDEN),
    /** There is nothing at this address. */
    NOT_FOUND(HttpStatus.NOT_FOUND),
    BATCH_NOT_FOUND(HttpStatus.NOT_FOUND),
    CASE_NOT_FOUND(HttpStatus.NOT_FOUND),
    /** No catalog has this name. */
    CATALOG_NOT_FOUND(HttpStatus.NOT_FOUND),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
    /** The batch is in a state that does not have this verb. */
    BATCH_WRONG_STATE(HttpStatus.CONFLICT),
    /** {@code ALL_OR_NOTHING} while there are errors; with {@code errorCount} and {@code validCaseCount}. */
    BATCH_HAS_ERRORS(HttpStatus.CONFLICT),
    /** No valid family is open, or none failed. */
    BATCH_NOTHING_TO_DO(HttpStatus.CONFLICT),
    /** The time in which it could be undone has passed. */
    BATCH_TOO_LATE(HttpStatus.CONFLICT),
    /** Another user's batch, which only an administrator may take back. */
    BATCH_NOT_YOURS(HttpStatus.FORBIDDEN),
    /** Its file, rows and findings were deleted; the batch and its cases are still there. */
    BATCH_DATA_DELETED(HttpStatus.GONE),
    /** The batch was edited or checked since the caller looked at it. */
    BATCH_CHANGED_MEANWHILE(HttpStatus.PRECONDITION_FAILED),
    /** With the {@code reason}; the row does not exist. */
    ROW_NOT_FOUND(HttpStatus.NOT_FOUND),
    /** With the {@code reason}: the column or the text cannot be edited so. */
    EDIT_REFUSED(HttpStatus.UNPROCESSABLE_CONTENT),
    /** With the {@code reason}: a created family, or nothing to take back or to replace. */
    EDIT_CONFLICT(HttpStatus.CONFLICT),
    /** With the {@code reason}: somebody else was first. */
    EDITED_MEANWHILE(HttpStatus.PRECONDITION_FAILED),
    /** An edit must say in {@code If-Match} which version of the row the caller looked at. */
    VERSION_MISSING(HttpStatus.PRECONDITION_REQUIRED),
    /** A body that is no upload, and has more than a megabyte. */
    BODY_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    /** With the {@code finding}. */
    FILE_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    /** With the {@code finding}. */
    FILE_TYPE_UNSUPPORTED(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    /** A file that is not stored; with the {@code finding}. */
    FILE_REFUSED(HttpStatus.UNPROCESSABLE_CONTENT),
    /** With the {@code findings}. */
    CASE_REFUSED(HttpStatus.UNPROCESSABLE_CONTENT),
    /** With the {@code reason}. */
    CATALOG_ENTRY_REFUSED(HttpStatus.UNPROCESSABLE_CONTENT),
    /** Ours; with a {@code reference} to quote for support. */
    UNEXPECTED(HttpStatus.INTERNAL_SERVER_ERROR);

    private final HttpStatus status;

    ProblemType(HttpStatus status) {
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }

    URI uri() {
        return URI.create(
                "urn:caseload:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** With the words that the type has. */
    ProblemDetail problem(Locale locale, Object... arguments) {
        return saying(ProblemWords.detail(name(), locale, arguments), locale);
    }

    /** With the words of the reason, or those of the type when it has none of its own. */
    ProblemDetail because(String reason, Locale locale, @Nullable Object... arguments) {
        return saying(ProblemWords.detail(name(), reason, locale, arguments), locale);
    }

    /** @param detail one sentence for the person who looks at it */
    ProblemDetail saying(String detail, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(uri());
        problem.setTitle(ProblemWords.title(status, locale));
        identify(problem);
        return problem;
    }

    /** Says which request it was, as the log does. */
    private static void identify(ProblemDetail problem) {
        String request = RequestIds.current();
        if (request != null) {
            problem.setProperty("requestId", request);
        }
    }

    /** The general type for what the framework refuses by itself. */
    static ProblemType ofStatus(int status) {
        return switch (status) {
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 413 -> FILE_TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            default -> status >= 500 ? UNEXPECTED : INVALID_REQUEST;
        };
    }
}
