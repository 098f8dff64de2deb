package org.caseload.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Serves nothing but the set-up page and the health check until somebody can sign in; the REST API already when a token from
 * the settings has an owner.
 */
final class SetUpGate extends OncePerRequestFilter {

    private final SetUpState state;
    private final RequestMatcher alwaysOpen;
    private final RequestMatcher api;

    SetUpGate(SetUpState state, RequestMatcher alwaysOpen, RequestMatcher api) {
        this.state = state;
        this.alwaysOpen = alwaysOpen;
        this.api = api;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (state.canSomeoneSignIn() || alwaysOpen.matches(request)) {
            chain.doFilter(request, response);
        } else if (!api.matches(request)) {
            explain(request, response);
        } else if (state.doesSomeoneExist()) {
            chain.doFilter(request, response);
        } else {
            AccessProblem.NOT_SET_UP.write(request, response);
        }
    }

    private static void explain(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType(MediaType.TEXT_PLAIN_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getWriter().println(AccessProblem.NOT_SET_UP.detail(request));
    }
}
