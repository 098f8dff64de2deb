package org.caseload.security;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells whose token a request of the REST API carries. */
@Service
class ApiTokens {

    private final TokenRepository tokens;
    private final Clock clock;

    ApiTokens(TokenRepository tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /** The owner; none when the token is unknown, revoked or expired, or its owner deactivated. */
    @Transactional(readOnly = true)
    Optional<Account> owner(String token) {
        return tokens.findOwner(Secret.hash(token), clock.instant());
    }
}
