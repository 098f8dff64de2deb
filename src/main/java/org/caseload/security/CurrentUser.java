package org.caseload.security;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

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
        Authentication authentication = contexts.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Account account) {
            return account.signedIn();
        }
        throw new IllegalStateException("nobody is signed in");
    }
}
