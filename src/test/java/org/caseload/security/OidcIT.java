package org.caseload.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.caseload.PostgresTest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Signing in by an OpenID provider that runs beside: the code flow as a browser goes it, and what may go wrong with it. */
@PostgresTest(
        webEnvironment = RANDOM_PORT,
        properties = {
            "caseload.oidc.roles-claim=realm_access.roles",
            "caseload.oidc.viewers=lab-read",
            "caseload.oidc.administrators=lab-admin"
        })
class OidcIT {

    private static final MockOAuth2Server PROVIDER = started();
    private static final String ISSUER = "lab";
    private static final String IMPOSTOR = "impostor";

    @LocalServerPort
    private int port;

    @Autowired
    private DSLContext db;

    @Autowired
    private UserRepository users;

    @Autowired
    private AuditRepository audit;

    /** The second client trusts the issuer, but the token comes from another one: a provider that mixes them up. */
    @DynamicPropertySource
    static void clients(DynamicPropertyRegistry settings) {
        for (String id : List.of(ISSUER, IMPOSTOR)) {
            String registration = "spring.security.oauth2.client.registration." + id;
            settings.add(registration + ".client-id", () -> "caseload");
            settings.add(registration + ".client-secret", () -> "a-secret-for-tests");
            settings.add(registration + ".client-name", () -> "Laboratory account");
            settings.add(registration + ".scope", () -> "openid,profile");
            settings.add(
                    "spring.security.oauth2.client.provider." + id + ".issuer-uri",
                    () -> PROVIDER.issuerUrl(ISSUER).toString());
        }
        String impostor = "spring.security.oauth2.client.provider." + IMPOSTOR;
        settings.add(
                impostor + ".authorization-uri",
                () -> PROVIDER.authorizationEndpointUrl(IMPOSTOR).toString());
        settings.add(
                impostor + ".token-uri",
                () -> PROVIDER.tokenEndpointUrl(IMPOSTOR).toString());
        settings.add(impostor + ".jwk-set-uri", () -> PROVIDER.jwksUrl(IMPOSTOR).toString());
    }

    @BeforeEach
    void startAnew() {
        new TestUsers(db).removeAll();
    }

    @AfterAll
    static void stop() {
        PROVIDER.shutdown();
    }

    @Test
    void asksWithStateNonceAndProofKey() {
        assertThat(new OidcWalk(port).begin(ISSUER))
                .startsWith(PROVIDER.authorizationEndpointUrl(ISSUER) + "?")
                .contains("response_type=code", "state=", "nonce=", "code_challenge=", "code_challenge_method=S256");
    }

    @Test
    void makesAnAccountAtTheFirstSignIn() {
        OidcWalk browser = new OidcWalk(port);
        vouch("s-1", "jane", "lab-read");

        assertThat(browser.signIn(ISSUER)).isEqualTo("/");

        assertThat(browser.isSignedIn()).isTrue();
        assertThat(users.list()).singleElement().satisfies(jane -> {
            assertThat(jane.username()).isEqualTo("jane");
            assertThat(jane.displayName()).isEqualTo("Name of jane");
            assertThat(jane.role()).isEqualTo(Role.VIEWER);
            assertThat(jane.vouchedFor()).isTrue();
            assertThat(jane.lastSignInAt()).isNotNull();
        });
        assertThat(newest(2))
                .containsExactly("USER_VOUCHED_FOR user jane VIEWER", "SIGNED_IN user jane OpenID Connect, " + ISSUER);
    }

    @Test
    void knowsTheUserByIssuerAndSubjectWhateverTheName() {
        signIn("s-1", "jane", "lab-read");
        signIn("s-1", "jane-married", "lab-read");
        assertThat(users.list()).extracting(User::username).containsExactly("jane");
    }

    @Test
    void takesNoAccountOverThatHasTheSameName() {
        new TestUsers(db).add("Jane", Role.ADMINISTRATOR);
        assertThat(signIn("s-1", "jane", "lab-read")).isEqualTo("/login?refused=NAME_TAKEN");
        assertThat(signIn("s-2", "john", "lab-read")).isEqualTo("/");
        assertThat(signIn("s-3", "john", "lab-read")).isEqualTo("/login?refused=NAME_TAKEN");
    }

    @Test
    void refusesWhomTheProviderGivesNoRole() {
        assertThat(signIn("s-1", "jane", "something else")).isEqualTo("/login?refused=NO_ROLE");
        assertThat(users.list()).isEmpty();
        assertThat(newest(1)).containsExactly("SIGN_IN_FAILED user jane NO_ROLE");
    }

    @Test
    void refusesWhomTheProviderDoesNotName() {
        assertThat(signIn("s-1", " ", "lab-read")).isEqualTo("/login?refused=NAME_UNUSABLE");
        assertThat(signIn("s-1", "j".repeat(101), "lab-read")).isEqualTo("/login?refused=NAME_UNUSABLE");
    }

    @Test
    void refusesWhoWasDeactivated() {
        signIn("s-1", "jane", "lab-read");
        db.execute("UPDATE app_user SET deactivated_at = now()");
        assertThat(signIn("s-1", "jane", "lab-read")).isEqualTo("/login?refused=DEACTIVATED");
    }

    @Test
    void endsTheOtherSessionsWhenTheRoleIsAnotherOne() {
        OidcWalk earlier = new OidcWalk(port);
        vouch("s-1", "jane", "lab-admin");
        earlier.signIn(ISSUER);
        OidcWalk same = new OidcWalk(port);
        vouch("s-1", "jane", "lab-admin");
        same.signIn(ISSUER);
        assertThat(earlier.isSignedIn()).isTrue();

        OidcWalk later = new OidcWalk(port);
        vouch("s-1", "jane", "lab-read");
        later.signIn(ISSUER);

        assertThat(later.isSignedIn()).isTrue();
        assertThat(earlier.isSignedIn()).isFalse();
        assertThat(users.list()).extracting(User::role).containsExactly(Role.VIEWER);
        assertThat(newest(2)).first().isEqualTo("USER_ROLE_CHANGED user jane VIEWER");
    }

    @Test
    void refusesAnAnswerToSomebodyElsesQuestion() {
        assertNotConfirmed(ISSUER, UnaryOperator.identity(), back -> with(back, "state", "another"));
    }

    @Test
    void refusesATokenForAnotherQuestion() {
        vouch("s-1", "jane", "lab-admin");
        assertNotConfirmed(ISSUER, there -> with(there, "nonce", "another"), UnaryOperator.identity());
    }

    @Test
    void refusesACodeThatItDoesNotHoldTheKeyOf() {
        assertNotConfirmed(
                ISSUER,
                there -> with(there, "code_challenge", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"),
                UnaryOperator.identity());
    }

    @Test
    void refusesATokenOfAnotherIssuer() {
        PROVIDER.enqueueCallback(callback(IMPOSTOR, "s-1", "jane", "lab-admin"));
        assertNotConfirmed(IMPOSTOR, UnaryOperator.identity(), UnaryOperator.identity());
    }

    private void assertNotConfirmed(
            String registration, UnaryOperator<String> onTheWay, UnaryOperator<String> onTheWayBack) {
        OidcWalk browser = new OidcWalk(port);
        assertThat(browser.signIn(registration, onTheWay, onTheWayBack)).isEqualTo("/login?refused=NOT_CONFIRMED");
        assertThat(browser.isSignedIn()).isFalse();
        assertThat(users.list()).isEmpty();
        assertThat(newest(1)).containsExactly("SIGN_IN_FAILED unknown user NOT_CONFIRMED");
    }

    private String signIn(String subject, String username, String role) {
        vouch(subject, username, role);
        return new OidcWalk(port).signIn(ISSUER);
    }

    private static void vouch(String subject, String username, String role) {
        PROVIDER.enqueueCallback(callback(ISSUER, subject, username, role));
    }

    private static DefaultOAuth2TokenCallback callback(String issuer, String subject, String username, String role) {
        return new DefaultOAuth2TokenCallback(
                issuer,
                subject,
                "JWT",
                List.of("caseload"),
                Map.of(
                        "preferred_username",
                        username,
                        "name",
                        "Name of " + username,
                        "realm_access",
                        Map.of("roles", List.of("everybody", role))));
    }

    private static String with(String address, String parameter, String value) {
        return Arrays.stream(address.split("(?=[?&])"))
                .map(part ->
                        part.substring(1).startsWith(parameter + "=") ? part.charAt(0) + parameter + "=" + value : part)
                .reduce("", String::concat);
    }

    /** The last entries, oldest first. */
    private List<String> newest(int count) {
        List<String> entries = new ArrayList<>(audit.page(AuditFilter.all(), 0, count).stream()
                .map(entry -> entry.action() + " " + entry.object() + " " + entry.after())
                .toList());
        return entries.reversed();
    }

    private static MockOAuth2Server started() {
        MockOAuth2Server server = new MockOAuth2Server();
        server.start();
        return server;
    }
}
