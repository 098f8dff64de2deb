package org.caseload.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** By which token, and from where, a request came in. */
final class TokenDetails extends WebAuthenticationDetails {

    private final UUID token;

    TokenDetails(UUID token, HttpServletRequest request) {
        super(request);
        this.token = token;
    }

    UUID token() {
        return token;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TokenDetails details && token.equals(details.token) && super.equals(other);
    }

    @Override
    public int hashCode() {
        return token.hashCode();
    }
}
