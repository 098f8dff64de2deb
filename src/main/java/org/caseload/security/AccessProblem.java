package org.caseload.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Why a request of the REST API does not reach it, as problem details of RFC 9457. The types are never renamed; their words
 * are in {@code access.properties}.
 */
enum AccessProblem {
    /** An address that no call has, such as one with a line break in it. */
    INVALID_REQUEST(HttpStatus.BAD_REQUEST),
    /** No token, or one that does not hold. */
    UNAUTHORIZED(HttpStatus.UNAUTHORIZED),
    /** The token's owner has a role, or the token a scope, that may not do this. */
    FORBIDDEN(HttpStatus.FORBIDDEN),
    /** The token was used too often; {@code Retry-After} says when it may be used again. */
    TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS),
    /** There is no user yet. */
    NOT_SET_UP(HttpStatus.SERVICE_UNAVAILABLE);

    private static final String BUNDLE = "org.caseload.security.access";
    private static final LocaleResolver LANGUAGES = new RequestLanguages();

    private final HttpStatus status;

    AccessProblem(HttpStatus status) {
        this.status = status;
    }

    /** One or two sentences in the language of the request. */
    String detail(HttpServletRequest request) {
        return words(request).getString(name());
    }

    void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter()
                .write("{\"type\":\"%s\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"%s}"
                        .formatted(type(), title(request), status.value(), detail(request), requestId()));
    }

    private String title(HttpServletRequest request) {
        return words(request).getString(name() + ".title");
    }

    private static ResourceBundle words(HttpServletRequest request) {
        return ResourceBundle.getBundle(
                BUNDLE,
                LANGUAGES.resolveLocale(request),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Nothing in it needs escaping: {@link RequestIds} takes harmless ids only. */
    private static String requestId() {
        String id = RequestIds.current();
        return id == null ? "" : ",\"requestId\":\"" + id + "\"";
    }

    private String type() {
        return "urn:caseload:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
