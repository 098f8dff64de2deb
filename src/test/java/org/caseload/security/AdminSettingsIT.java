package org.caseload.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.caseload.PostgresTest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@PostgresTest
@Transactional
class AdminSettingsIT {

    private static final String TOKEN = "0123456789abcdef0123456789abcdef";
    private static final String PASSWORD = "quiet river over stone";

    @Autowired
    private NewUsers newUsers;

    @Autowired
    private UserRepository users;

    @Autowired
    private ApiTokens tokens;

    @Autowired
    private Passwords passwords;

    @Autowired
    private AuditRepository audit;

    @Autowired
    private DSLContext db;

    @BeforeEach
    void startAnew() {
        new TestUsers(db).removeAll();
    }

    @Test
    void makesAnAdministratorWithAToken() {
        start("jane", PASSWORD, TOKEN);
        Account jane = users.findByUsername("JANE").orElseThrow();
        assertThat(passwords.matches(PASSWORD, jane.getPassword())).isTrue();
        assertThat(jane.signedIn().role()).isEqualTo(Role.ADMINISTRATOR);
        assertThat(tokens.find(TOKEN).orElseThrow().owner()).isEqualTo(jane);
    }

    @Test
    void makesATechnicalAdministratorForATokenAlone() {
        start("", "", TOKEN);
        assertThat(tokens.find(TOKEN).orElseThrow().owner().getUsername()).isEqualTo("api");
        assertThat(users.exist()).isTrue();
        assertThat(users.existWithPassword()).isFalse();
    }

    @Test
    void recordsTheAdministratorAndTheToken() {
        start("jane", PASSWORD, TOKEN);
        List<AuditEntry> newest = audit.page(AuditFilter.all(), 0, 2);
        assertThat(newest)
                .extracting(entry -> entry.action() + " " + entry.after())
                .containsExactly("TOKEN_CREATED ADMIN, first", "FIRST_ADMINISTRATOR_MADE ADMINISTRATOR");
        assertThat(newest.get(0).object()).matches("token [-0-9a-f]{36} of user jane");
        assertThat(newest.get(1).object()).isEqualTo("user jane");
        assertThat(newest.toString()).doesNotContain(TOKEN, PASSWORD);
    }

    @Test
    void changesNothingWhenThereAreUsers() {
        start("jane", PASSWORD, "");
        start("john", "short", "short");
        assertThat(users.findByUsername("john")).isEmpty();
    }

    @Test
    void refusesTheStartInOneSentence() {
        assertRefusal("jane", PASSWORD, "too-short", "caseload.admin.token has fewer than 32 characters.");
        assertRefusal("jane", "", TOKEN, "Of caseload.admin.username and caseload.admin.password only one is set.");
        assertRefusal("jane", "short", TOKEN, "caseload.admin.password has fewer than 15 characters.");
        assertRefusal("jane", "é".repeat(40), "", "caseload.admin.password has more than 72 bytes.");
        assertRefusal("jane", "passwordpassword", "", "caseload.admin.password is one that everybody tries first.");
    }

    private void assertRefusal(String username, String password, String token, String sentence) {
        assertThatThrownBy(() -> start(username, password, token))
                .isInstanceOf(SettingsRefusedException.class)
                .hasMessage(sentence);
    }

    private void start(String username, String password, String token) {
        var settings = new AdminProperties(username, password, token);
        new AdministratorFromSettings(settings, newUsers, users).afterSingletonsInstantiated();
    }
}
