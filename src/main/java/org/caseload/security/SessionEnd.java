package org.caseload.security;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * When a session ends although its user is at work: when the role, password or state was changed since it began, or when it
 * is too old. Asks the database each time, so that it does not matter which node made the change.
 */
@Component
class SessionEnd {

    private final UserRepository users;
    private final SessionProperties properties;
    private final Clock clock;

    SessionEnd(UserRepository users, SessionProperties properties, Clock clock) {
        this.users = users;
        this.properties = properties;
        this.clock = clock;
    }

    /** @param began when the session was made, moments before its user signed in; null where there is none any more */
    boolean hasCome(Account account, @Nullable Instant began) {
        return (began != null && began.plus(properties.maxAge()).isBefore(clock.instant()))
                || !users.isCurrent(account.signedIn().id(), account.epoch());
    }
}
