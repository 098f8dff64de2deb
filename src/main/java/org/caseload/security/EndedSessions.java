package org.caseload.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the session of a user whose role, password or state was changed since it began. Asks the database with every
 * request, so that it does not matter which node made the change.
 */
final class EndedSessions extends OncePerRequestFilter {

    private final UserRepository users;
    private final CurrentUser currentUser;
    private final SecurityContextHolderStrategy contexts;

    EndedSessions(UserRepository users, CurrentUser currentUser, SecurityContextHolderStrategy contexts) {
        this.users = users;
        this.currentUser = currentUser;
        this.contexts = contexts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Account> account = currentUser.account();
        if (account.isPresent()
                && !users.isCurrent(account.get().signedIn().id(), account.get().epoch())) {
            end(request);
        }
        chain.doFilter(request, response);
    }

    private void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        contexts.setContext(contexts.createEmptyContext());
    }
}
