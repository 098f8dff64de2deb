package org.caseload.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.caseload.security.TokenRepository.Held;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/** Signs in, for one request, the owner of the token in {@code Authorization: Bearer}. */
final class BearerTokenFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    /** A download goes on in a second dispatch of the same request, which finds its user here. */
    private final SecurityContextRepository later = new RequestAttributeSecurityContextRepository();

    private final ApiTokens tokens;
    private final RateLimits limits;
    private final SecurityContextHolderStrategy contexts;
    private final AuthenticationEntryPoint entryPoint;

    BearerTokenFilter(
            ApiTokens tokens,
            RateLimits limits,
            SecurityContextHolderStrategy contexts,
            AuthenticationEntryPoint entryPoint) {
        this.tokens = tokens;
        this.limits = limits;
        this.contexts = contexts;
        this.entryPoint = entryPoint;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null) {
            Optional<Held> held = token(header).flatMap(tokens::find);
            if (held.isEmpty()) {
                entryPoint.commence(request, response, new BadCredentialsException("the token does not hold"));
                return;
            }
            Duration wait = limits.take(held.get().id());
            if (!wait.isZero()) {
                response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1));
                AccessProblem.TOO_MANY_REQUESTS.write(request, response);
                return;
            }
            signIn(held.get(), request, response);
        }
        chain.doFilter(request, response);
    }

    private void signIn(Held held, HttpServletRequest request, HttpServletResponse response) {
        Account account = held.owner();
        account.eraseCredentials();
        var authentication = UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities());
        authentication.setDetails(new TokenDetails(held.id(), request));
        SecurityContext context = contexts.createEmptyContext();
        context.setAuthentication(authentication);
        contexts.setContext(context);
        later.saveContext(context, request, response);
    }

    private static Optional<String> token(String header) {
        return Optional.of(header)
                .filter(value -> value.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(value -> value.substring(SCHEME.length()).strip())
                .filter(value -> !value.isEmpty());
    }
}
