package org.caseload.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SessionEndTest {

    private static final Instant NOW = Instant.parse("2026-03-02T18:00:00Z");
    private static final UserId USER = new UserId(UUID.fromString("00000000-0000-0000-0000-000000000001"));

    private final UserRepository users = mock(UserRepository.class);
    private final SessionEnd end =
            new SessionEnd(users, new SessionProperties(Duration.ofHours(12)), Clock.fixed(NOW, ZoneOffset.UTC));
    private final Account account = new Account(new SignedIn(USER, "jane", "Jane", Role.VIEWER), null, true, 7);

    @Test
    void comesWithAgeHoweverBusyTheSessionIs() {
        given(users.isCurrent(USER, 7)).willReturn(true);

        assertThat(end.hasCome(account, NOW.minus(Duration.ofHours(12)))).isFalse();
        assertThat(end.hasCome(account, NOW.minus(Duration.ofHours(12)).minusMillis(1)))
                .isTrue();
    }

    @Test
    void comesWithAChangeOfTheUser() {
        given(users.isCurrent(USER, 7)).willReturn(false);

        assertThat(end.hasCome(account, NOW)).isTrue();
        assertThat(end.hasCome(account, null)).isTrue();
    }
}
