package org.caseload.security;

import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/** Lets an answer that takes long end when the token ends that asked for it. */
@Component
public class TokenWatch {

    private final ApiTokens tokens;
    private final SecurityContextHolderStrategy contexts;

    TokenWatch(ApiTokens tokens, SecurityContextHolderStrategy contexts) {
        this.tokens = tokens;
        this.contexts = contexts;
    }

    /** Says, on any thread and at any later time, whether the token of the current request still holds. */
    public BooleanSupplier current() {
        Authentication authentication = contexts.getContext().getAuthentication();
        if (authentication != null && authentication.getDetails() instanceof TokenDetails details) {
            UUID token = details.token();
            return () -> tokens.holds(token);
        }
        return () -> false;
    }
}
