package org.caseload.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.caseload.db.Tables.APP_USER;
import static org.caseload.db.Tables.SETUP_LINK;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.caseload.security.AccountRefusedException.Reason;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@NewInstallation
class FirstAdministratorIT {

    private static final String PASSWORD = "quiet river over stone";

    @Autowired
    private FirstAdministrator first;

    @Autowired
    private SetUpLink link;

    @Autowired
    private UserRepository users;

    @Autowired
    private AuditRepository audit;

    @Autowired
    private DSLContext db;

    private String token = "";

    @BeforeEach
    void startAnew() {
        new TestUsers(db).removeAll();
        token = link.issue().orElseThrow();
    }

    @Test
    void makesAnAdministratorOnce() {
        assertThat(first.isPossible(token)).isTrue();
        first.create(token, " jane ", "", PASSWORD);
        SignedIn jane = users.findByUsername("jane").orElseThrow().signedIn();
        assertThat(jane.role()).isEqualTo(Role.ADMINISTRATOR);
        assertThat(jane.displayName()).isEqualTo("jane");
        assertThat(first.isPossible(token)).isFalse();
        assertThat(link.issue()).isEmpty();
        assertThat(refusal(token, "john", "", PASSWORD)).isEqualTo(Reason.ALREADY_SET_UP);
    }

    @Test
    void recordsTheAdministratorThatItMade() {
        first.create(token, "jane", "", PASSWORD);
        assertThat(audit.page(AuditFilter.all(), 0, 1))
                .singleElement()
                .returns(AuditAction.FIRST_ADMINISTRATOR_MADE, AuditEntry::action)
                .returns("", AuditEntry::actor)
                .returns("user jane", AuditEntry::object)
                .returns("ADMINISTRATOR", AuditEntry::after);
    }

    @Test
    void takesOnlyTheLatestLink() {
        String latest = link.issue().orElseThrow();
        assertThat(first.isPossible(token)).isFalse();
        assertThat(refusal(token, "jane", "", PASSWORD)).isEqualTo(Reason.LINK_INVALID);
        assertThat(first.isPossible(latest)).isTrue();
    }

    @Test
    void takesNoExpiredLink() {
        db.update(SETUP_LINK)
                .set(SETUP_LINK.EXPIRES_AT, OffsetDateTime.now(ZoneOffset.UTC).minusSeconds(1))
                .execute();
        assertThat(first.isPossible(token)).isFalse();
        assertThat(refusal(token, "jane", "", PASSWORD)).isEqualTo(Reason.LINK_INVALID);
    }

    @Test
    void storesTheLinkAsHashOnly() {
        byte[] stored = db.selectFrom(SETUP_LINK).fetchSingle(SETUP_LINK.TOKEN_HASH);
        assertThat(token).hasSize(43);
        assertThat(stored).hasSize(32).isEqualTo(Secret.hash(token));
    }

    @Test
    void refusesValuesAndKeepsTheLink() {
        users.add("api", "api", Passwords.UNUSABLE, Role.ADMINISTRATOR, Instant.EPOCH);
        assertThat(refusal(token, "  ", "", PASSWORD)).isEqualTo(Reason.USERNAME_MISSING);
        assertThat(refusal(token, "x".repeat(101), "", PASSWORD)).isEqualTo(Reason.USERNAME_TOO_LONG);
        assertThat(refusal(token, "API", "", PASSWORD)).isEqualTo(Reason.USERNAME_TAKEN);
        assertThat(refusal(token, "jane", "x".repeat(201), PASSWORD)).isEqualTo(Reason.DISPLAY_NAME_TOO_LONG);
        assertThat(refusal(token, "jane", "", "short")).isEqualTo(Reason.PASSWORD_TOO_SHORT);
        assertThat(first.isPossible(token)).isTrue();
    }

    @Test
    void letsOnlyOneOfTwoBrowsersThrough() throws Exception {
        try (ExecutorService browsers = Executors.newFixedThreadPool(2)) {
            List<Future<Boolean>> both = browsers.invokeAll(List.of(attempt("jane"), attempt("john")));
            assertThat(List.of(both.get(0).get(), both.get(1).get())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(db.fetchCount(APP_USER)).isEqualTo(1);
    }

    private Callable<Boolean> attempt(String username) {
        return () -> {
            try {
                first.create(token, username, "", PASSWORD);
                return true;
            } catch (AccountRefusedException refused) {
                return false;
            }
        };
    }

    private Reason refusal(String token, String username, String displayName, String password) {
        return catchThrowableOfType(
                        AccountRefusedException.class, () -> first.create(token, username, displayName, password))
                .reason();
    }
}
