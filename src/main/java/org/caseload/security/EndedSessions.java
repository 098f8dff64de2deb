package org.caseload.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends sessions whose end has come, at their next request. */
final class EndedSessions extends OncePerRequestFilter {

    private final SessionEnd end;
    private final CurrentUser currentUser;
    private final SecurityContextHolderStrategy contexts;

    EndedSessions(SessionEnd end, CurrentUser currentUser, SecurityContextHolderStrategy contexts) {
        this.end = end;
        this.currentUser = currentUser;
        this.contexts = contexts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Account> account = currentUser.account();
        HttpSession session = request.getSession(false);
        if (account.isPresent() && end.hasCome(account.get(), beginning(session))) {
            if (session != null) {
                session.invalidate();
            }
            contexts.setContext(contexts.createEmptyContext());
        }
        chain.doFilter(request, response);
    }

    private static @Nullable Instant beginning(@Nullable HttpSession session) {
        return session == null ? null : Instant.ofEpochMilli(session.getCreationTime());
    }
}
