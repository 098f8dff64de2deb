package org.caseload.security;

import org.springframework.security.oauth2.core.OAuth2AuthenticationException;

/** The provider vouches for somebody who may not come in. */
final class OidcRefusedException extends OAuth2AuthenticationException {

    private final OidcRefusal reason;
    private final String username;

    /** @param username as the provider says; may be blank */
    OidcRefusedException(OidcRefusal reason, String username) {
        super(reason.name());
        this.reason = reason;
        this.username = username;
    }

    OidcRefusal reason() {
        return reason;
    }

    String username() {
        return username;
    }
}
