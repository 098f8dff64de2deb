package org.caseload.security;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Tells who is at work in the current request, be it one of the REST API, of a page, or a push to a page. */
@Component
public class CurrentUser {

    private final SecurityContextHolderStrategy contexts;

    CurrentUser(SecurityContextHolderStrategy contexts) {
        this.contexts = contexts;
    }

    /**
     * Who is signed in.
     *
     * @throws IllegalStateException when nobody is signed in, which the filter chains exclude
     */
    public SignedIn get() {
        return find().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    /** Who is signed in; nobody in a job, or before signing in. */
    Optional<SignedIn> find() {
        return account().map(Account::signedIn);
    }

    Optional<Account> account() {
        Authentication authentication = contexts.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Account account
                ? Optional.of(account)
                : Optional.empty();
    }

    /** The address of the request or, outside of one, that from which the user signed in; empty when not known. */
    String address() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request) {
            return request.getRequest().getRemoteAddr();
        }
        Authentication authentication = contexts.getContext().getAuthentication();
        return authentication != null && authentication.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
    }
}
