package org.caseload.security;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one-time link by which the first administrator is made. Only its hash is stored. */
@Service
@Transactional
class SetUpLink {

    static final Duration VALIDITY = Duration.ofMinutes(30);

    private final SetUpLinkRepository links;
    private final UserRepository users;
    private final SignInWays ways;
    private final Clock clock;

    SetUpLink(SetUpLinkRepository links, UserRepository users, SignInWays ways, Clock clock) {
        this.links = links;
        this.users = users;
        this.ways = ways;
        this.clock = clock;
    }

    /** The token of a fresh link, which ends the one before; none when somebody can sign in. */
    Optional<String> issue() {
        if (ways.makeAdministrators() || users.existWithPassword()) {
            return Optional.empty();
        }
        String token = Secret.random();
        links.replace(Secret.hash(token), clock.instant().plus(VALIDITY));
        return Optional.of(token);
    }

    /** Whether this is the token of the link. The time that the answer takes says nothing about it. */
    @Transactional(readOnly = true)
    boolean isCurrent(String token) {
        byte[] given = Secret.hash(token);
        return links.findHash(clock.instant())
                .map(stored -> MessageDigest.isEqual(stored, given))
                .orElse(false);
    }

    void useUp() {
        links.delete();
    }
}
