package org.caseload.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.caseload.security.TokenRepository.Held;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells whose token a request of the REST API carries. */
@Service
@Transactional
class ApiTokens {

    /** How exactly the last use is known; a write with each request would be dear. */
    static final Duration USE_IS_NOTED_EVERY = Duration.ofMinutes(1);

    private final TokenRepository tokens;
    private final Clock clock;

    ApiTokens(TokenRepository tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /** The token; none when it is unknown, revoked or expired, or its owner deactivated. */
    Optional<Held> find(String token) {
        Instant now = clock.instant();
        Optional<Held> found = tokens.find(Secret.hash(token), now);
        found.filter(held -> isToBeNoted(held, now)).ifPresent(held -> tokens.noteUse(held.id(), now));
        return found;
    }

    /** Whether a token that was found before still holds. */
    @Transactional(readOnly = true)
    boolean holds(UUID id) {
        return tokens.holds(id, clock.instant());
    }

    private static boolean isToBeNoted(Held held, Instant now) {
        Instant last = held.lastUsedAt();
        return last == null || last.plus(USE_IS_NOTED_EVERY).isBefore(now);
    }
}
