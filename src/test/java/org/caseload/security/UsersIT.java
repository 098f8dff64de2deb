package org.caseload.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.caseload.PostgresTest;
import org.caseload.security.AccountRefusedException.Reason;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.transaction.annotation.Transactional;

@PostgresTest
@Transactional
class UsersIT {

    private static final String PASSWORD = "quiet river over stone";
    private static final String OTHER_PASSWORD = "loud brook under bridge";

    @Autowired
    private Users users;

    @Autowired
    private UserRepository repository;

    @Autowired
    private PasswordLinks links;

    @Autowired
    private OwnPassword ownPassword;

    @Autowired
    private Passwords passwords;

    @Autowired
    private ApiTokens tokens;

    @Autowired
    private AuditRepository audit;

    @Autowired
    private SecurityContextHolderStrategy contexts;

    @Autowired
    private DSLContext db;

    private UserId administrator;

    @BeforeEach
    void startAnew() {
        new TestUsers(db).removeAll();
        administrator = new TestUsers(db).add("admin", Role.ADMINISTRATOR);
    }

    @Test
    void invitesByALinkThatWorksOnce() {
        String secret = users.invite(" jane ", "", Role.VIEWER);
        assertThat(named("jane").hasPassword()).isFalse();
        assertThat(links.username(secret)).contains("jane");

        links.choose(secret, PASSWORD);

        assertThat(passwords.matches(
                        PASSWORD, repository.passwordHash(named("jane").id()).orElseThrow()))
                .isTrue();
        assertRefusal(Reason.LINK_INVALID, () -> links.choose(secret, OTHER_PASSWORD));
    }

    @Test
    void keepsTheLinkWhenThePasswordIsRefused() {
        String secret = users.invite("jane", "", Role.VIEWER);
        assertRefusal(Reason.PASSWORD_TOO_SHORT, () -> links.choose(secret, "short"));
        assertThat(links.username(secret)).isPresent();
    }

    @Test
    void takesNoLinkThatIsOldOrReplaced() {
        String first = users.invite("jane", "", Role.VIEWER);
        String second = users.resetPassword(named("jane").id());
        assertThat(links.username(first)).isEmpty();
        db.execute("UPDATE password_link SET expires_at = now() - interval '1 second'");
        assertThat(links.username(second)).isEmpty();
    }

    @Test
    void givesAUserNameOnce() {
        users.invite("jane", "", Role.VIEWER);
        assertRefusal(Reason.USERNAME_TAKEN, () -> users.invite("JANE", "", Role.VIEWER));
    }

    @Test
    void endsSessionsWithEveryChange() {
        users.invite("jane", "", Role.VIEWER);
        UserId jane = named("jane").id();
        assertEndsSessions(jane, () -> users.changeRole(jane, Role.CASE_CREATOR));
        assertEndsSessions(jane, () -> users.resetPassword(jane));
        assertEndsSessions(jane, () -> users.deactivate(jane));
        assertEndsSessions(jane, () -> users.activate(jane));
    }

    @Test
    void stopsTokensAndLinksOfADeactivatedUser() {
        String link = users.invite("jane", "", Role.VIEWER);
        String token = new TestUsers(db).tokenOf(named("jane").id());
        users.deactivate(named("jane").id());
        assertThat(tokens.find(token)).isEmpty();
        assertThat(links.username(link)).isEmpty();
        users.activate(named("jane").id());
        assertThat(tokens.find(token)).isPresent();
    }

    @Test
    void keepsTheLastAdministratorWhoCanSignIn() {
        users.invite("invited", "", Role.ADMINISTRATOR);
        assertRefusal(Reason.LAST_ADMINISTRATOR, () -> users.changeRole(administrator, Role.VIEWER));
        assertRefusal(Reason.LAST_ADMINISTRATOR, () -> users.deactivate(administrator));
        assertRefusal(Reason.LAST_ADMINISTRATOR, () -> users.resetPassword(administrator));

        new TestUsers(db).add("second", Role.ADMINISTRATOR);
        users.deactivate(administrator);

        assertThat(named("admin").active()).isFalse();
    }

    @Test
    void changesOnesOwnPasswordByKnowingIt() {
        UserId jane = repository.add("jane", "Jane", passwords.hash(PASSWORD), Role.VIEWER, Instant.EPOCH);
        AsAdministrator.signIn(contexts, new SignedIn(jane, "jane", "Jane", Role.VIEWER));
        assertRefusal(Reason.PASSWORD_WRONG, () -> ownPassword.change(OTHER_PASSWORD, OTHER_PASSWORD));
        assertRefusal(Reason.PASSWORD_TOO_COMMON, () -> ownPassword.change(PASSWORD, "passwordpassword"));

        ownPassword.change(PASSWORD, OTHER_PASSWORD);

        assertThat(passwords.matches(
                        OTHER_PASSWORD, repository.passwordHash(jane).orElseThrow()))
                .isTrue();
        assertThat(repository.isCurrent(jane, 0)).isFalse();
        assertThat(repository.isCurrent(jane, 1)).isTrue();
    }

    @Test
    void slowsDownGuessesAtOnesPresentPassword() {
        UserId jane = repository.add("jane", "Jane", passwords.hash(PASSWORD), Role.VIEWER, Instant.EPOCH);
        AsAdministrator.signIn(contexts, new SignedIn(jane, "jane", "Jane", Role.VIEWER));
        for (int i = 0; i < 5; i++) {
            assertRefusal(Reason.PASSWORD_WRONG, () -> ownPassword.change(OTHER_PASSWORD, OTHER_PASSWORD));
        }
        // A slow machine may have taken longer than the delay.
        db.execute("UPDATE sign_in_attempt SET open_at = open_at + interval '1 minute' WHERE failures >= 5");
        assertRefusal(Reason.TOO_MANY_ATTEMPTS, () -> ownPassword.change(PASSWORD, OTHER_PASSWORD));
        db.execute("DELETE FROM sign_in_attempt");
    }

    @Test
    void leavesRoleAndPasswordToTheProvider() {
        UserId jane = repository.add("jane", "Jane", Passwords.UNUSABLE, Role.ADMINISTRATOR, Instant.EPOCH);
        db.execute("UPDATE app_user SET issuer = 'https://id.lab.example', subject = 's-1' WHERE username = 'jane'");
        assertRefusal(Reason.VOUCHED_FOR, () -> users.changeRole(jane, Role.VIEWER));
        assertRefusal(Reason.VOUCHED_FOR, () -> users.resetPassword(jane));
        assertRefusal(Reason.LAST_ADMINISTRATOR, () -> users.deactivate(administrator));
        assertRefusal(Reason.LAST_ADMINISTRATOR, () -> users.deactivate(jane));
    }

    @Test
    void isForAdministratorsOnly() {
        for (Role role : List.of(Role.VIEWER, Role.CASE_CREATOR)) {
            AsAdministrator.signIn(contexts, role);
            assertThatThrownBy(() -> users.invite("jane", "", Role.ADMINISTRATOR))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(users::list).isInstanceOf(AccessDeniedException.class);
        }
        contexts.clearContext();
        assertThatThrownBy(users::list).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void recordsWhatWasBeforeAndAfter() {
        users.invite("jane", "", Role.VIEWER);
        users.changeRole(named("jane").id(), Role.CASE_CREATOR);
        AuditEntry newest = audit.page(AuditFilter.all(), 0, 1).getFirst();
        assertThat(newest.action()).isEqualTo(AuditAction.USER_ROLE_CHANGED);
        assertThat(newest.actor()).isEqualTo("test");
        assertThat(newest.object()).isEqualTo("user jane");
        assertThat(newest.before()).isEqualTo("VIEWER");
        assertThat(newest.after()).isEqualTo("CASE_CREATOR");
    }

    private void assertEndsSessions(UserId id, Runnable change) {
        int epoch = epoch(id);
        change.run();
        assertThat(repository.isCurrent(id, epoch)).isFalse();
    }

    private int epoch(UserId id) {
        return db.fetchSingle("SELECT epoch FROM app_user WHERE id = ?", id.value())
                .get(0, int.class);
    }

    private User named(String username) {
        return users.list().stream()
                .filter(user -> user.username().equals(username))
                .findFirst()
                .orElseThrow();
    }

    private static void assertRefusal(Reason reason, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        AccountRefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
