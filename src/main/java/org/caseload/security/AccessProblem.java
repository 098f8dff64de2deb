package org.caseload.security;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Why a request of the REST API does not reach it, as problem details of RFC 9457. The types are never renamed. */
enum AccessProblem {
    /** An address that no call has, such as one with a line break in it. */
    INVALID_REQUEST(HttpStatus.BAD_REQUEST, "The request's address or headers hold what no request needs."),
    /** No token, or one that does not hold. */
    UNAUTHORIZED(HttpStatus.UNAUTHORIZED, "A valid token is needed: Authorization: Bearer <token>."),
    /** The token's owner has a role, or the token a scope, that may not do this. */
    FORBIDDEN(HttpStatus.FORBIDDEN, "The role of this token's owner, or the token's scope, does not allow it."),
    /** The token was used too often; {@code Retry-After} says when it may be used again. */
    TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS, "The token was used too often. Retry-After says how long to wait."),
    /** There is no user yet. */
    NOT_SET_UP(HttpStatus.SERVICE_UNAVAILABLE, SetUpGate.EXPLANATION);

    private final HttpStatus status;
    private final String detail;

    AccessProblem(HttpStatus status, String detail) {
        this.status = status;
        this.detail = detail;
    }

    void write(HttpServletResponse response) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter()
                .write("{\"type\":\"%s\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"%s}"
                        .formatted(type(), status.getReasonPhrase(), status.value(), detail, request()));
    }

    /** Nothing in it needs escaping: {@link RequestIds} takes harmless ids only. */
    private static String request() {
        String id = RequestIds.current();
        return id == null ? "" : ",\"requestId\":\"" + id + "\"";
    }

    private String type() {
        return "urn:caseload:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
