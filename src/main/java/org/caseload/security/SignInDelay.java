package org.caseload.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.caseload.security.SignInAttempts.Attempt;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sends an attempt to sign in back that comes too early, before anybody looks at the password. */
final class SignInDelay extends OncePerRequestFilter {

    private final SignInAttempts attempts;
    private final RequestMatcher signIn;

    SignInDelay(SignInAttempts attempts, RequestMatcher signIn) {
        this.attempts = attempts;
        this.signIn = signIn;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Duration wait = signIn.matches(request) ? attempts.begin(attempt(request)) : Duration.ZERO;
        if (wait.isZero()) {
            chain.doFilter(request, response);
        } else {
            response.sendRedirect(request.getContextPath() + "/login?wait=" + (wait.toSeconds() + 1));
        }
    }

    /** What a request with the sign-in form says. */
    static Attempt attempt(HttpServletRequest request) {
        String username = request.getParameter("username");
        return new Attempt(username == null ? "" : username, request.getRemoteAddr(), DeviceCookie.read(request));
    }
}
