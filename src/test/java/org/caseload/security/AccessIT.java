package org.caseload.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategy;
import java.net.URI;
import java.time.Instant;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.web.servlet.client.ExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Who gets through the filter chains of a server that has been set up. */
@NewInstallation
class AccessIT {

    private static final String PASSWORD = "quiet river over stone";

    @LocalServerPort
    private int port;

    @Autowired
    private DSLContext db;

    @Autowired
    private UserRepository users;

    @Autowired
    private Passwords passwords;

    @Autowired
    private AuditRepository audit;

    @Autowired
    private SecurityContextHolderStrategy contexts;

    private RestTestClient client =
            RestTestClient.bindToServer(new JdkClientHttpRequestFactory()).build();

    @BeforeEach
    void setUp() {
        new TestUsers(db).removeAll();
        db.execute("DELETE FROM sign_in_attempt");
        users.add("jane", "Jane", passwords.hash(PASSWORD), Role.ADMINISTRATOR, Instant.EPOCH);
        client = RestTestClient.bindToServer(new JdkClientHttpRequestFactory())
                .baseUrl("http://localhost:" + port)
                .build();
    }

    @Test
    void asksForATokenUnderApi() {
        client.get()
                .uri("/api/v1/nothing")
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .valueEquals(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                .expectHeader()
                .doesNotExist(HttpHeaders.SET_COOKIE)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:caseload:problem:unauthorized");
    }

    @Test
    void saysWhichRequestItRefuses() {
        assertSaysWhichRequest(ask("unknown"), 401);
        assertSaysWhichRequest(
                client.post()
                        .uri("/api/v1/nothing")
                        .header(HttpHeaders.AUTHORIZATION, "Bearer " + tokenOf(Role.VIEWER))
                        .exchange(),
                403);
    }

    @Test
    void refusesAnAddressThatIsAnAttack() {
        assertSaysWhichRequest(
                client.get()
                        .uri(URI.create("http://localhost:" + port + "/api/v1/cases/a%0Ab"))
                        .header(HttpHeaders.AUTHORIZATION, "Bearer " + tokenOf(Role.VIEWER))
                        .exchange(),
                400);
    }

    private static void assertSaysWhichRequest(RestTestClient.ResponseSpec answer, int status) {
        String id = answer.expectStatus()
                .isEqualTo(status)
                .returnResult()
                .getResponseHeaders()
                .getFirst("X-Request-Id");
        assertThat(id).isNotNull();
        answer.expectBody().jsonPath("$.requestId").isEqualTo(id);
    }

    @Test
    void takesNoTokenThatDoesNotHold() {
        assertThat(status(HttpMethod.GET, "/api/v1/nothing", "unknown")).isEqualTo(401);
        String expired = tokenOf(Role.VIEWER);
        db.execute("UPDATE api_token SET expires_at = now() - interval '1 second'");
        assertThat(status(HttpMethod.GET, "/api/v1/nothing", expired)).isEqualTo(401);
        String revoked = tokenOf(Role.CASE_CREATOR);
        db.execute("UPDATE api_token SET revoked_at = now()");
        assertThat(status(HttpMethod.GET, "/api/v1/nothing", revoked)).isEqualTo(401);
        String left = tokenOf(Role.ADMINISTRATOR);
        db.execute("UPDATE app_user SET deactivated_at = now()");
        assertThat(status(HttpMethod.GET, "/api/v1/nothing", left)).isEqualTo(401);
    }

    @Test
    void takesNoTokenInTheAddress() {
        String token = tokenOf(Role.VIEWER);
        assertThat(status(HttpMethod.GET, "/api/v1/nothing?access_token=" + token, ""))
                .isEqualTo(401);
    }

    @Test
    void letsEachRoleDoWhatTheLesserOnesMay() {
        String viewer = tokenOf(Role.VIEWER);
        String creator = tokenOf(Role.CASE_CREATOR);
        String administrator = tokenOf(Role.ADMINISTRATOR);
        assertAllowedFrom(HttpMethod.GET, "/api/v1/nothing", viewer, creator, administrator);
        assertRefused(HttpMethod.POST, "/api/v1/nothing", viewer);
        assertAllowedFrom(HttpMethod.POST, "/api/v1/nothing", creator, administrator);
        assertRefused(HttpMethod.GET, "/api/v1/batches/1/file", viewer);
        assertAllowedFrom(HttpMethod.GET, "/api/v1/batches/1/file", creator, administrator);
        assertRefused(HttpMethod.PUT, "/api/v1/catalog/nothing/1", viewer, creator);
        assertAllowedFrom(HttpMethod.PUT, "/api/v1/catalog/nothing/1", administrator);
    }

    @Test
    void takesNoSessionUnderApi() {
        String session = session(signInAnswer("jane", PASSWORD, ""));
        assertThat(isSignedIn(session)).isTrue();
        client.get()
                .uri("/api/v1/batches")
                .header(HttpHeaders.COOKIE, session)
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void signsNobodyOutWhomAForeignPageAsksTo() {
        String session = session(signInAnswer("jane", PASSWORD, ""));
        client.post()
                .uri("/logout")
                .header(HttpHeaders.COOKIE, session)
                .exchange()
                .expectStatus()
                .isForbidden();
        assertThat(isSignedIn(session)).isTrue();
    }

    @Test
    void sendsPagesToSignIn() {
        client.get()
                .uri("/")
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isFound()
                .expectHeader()
                .valueMatches(HttpHeaders.LOCATION, ".*/login");
    }

    @Test
    void signsInWithThePasswordOnly() {
        assertThat(signIn("JANE", PASSWORD)).isEqualTo("/");
        assertThat(signIn("jane", "another one, as long")).isEqualTo("/login?error");
        assertThat(signIn("nobody", PASSWORD)).isEqualTo("/login?error");
        users.add("api", "api", Passwords.UNUSABLE, Role.ADMINISTRATOR, Instant.EPOCH);
        assertThat(signIn("api", Passwords.UNUSABLE)).isEqualTo("/login?error");
        db.execute("UPDATE app_user SET deactivated_at = now()");
        assertThat(signIn("jane", PASSWORD)).isEqualTo("/login?error");
    }

    @Test
    void keepsTheSessionFromScriptsAndForeignPages() {
        assertThat(signInAnswer("jane", PASSWORD, "").getResponseHeaders().getOrEmpty(HttpHeaders.SET_COOKIE))
                .filteredOn(cookie -> cookie.startsWith("JSESSIONID="))
                .isNotEmpty()
                .allMatch(cookie -> cookie.contains("; HttpOnly") && cookie.contains("; SameSite=Lax"));
    }

    @Test
    void endsTheSessionOfWhomItWasTakenFrom() {
        String session = session(signInAnswer("jane", PASSWORD, ""));
        assertThat(isSignedIn(session)).isTrue();
        users.setRole(users.findByUsername("jane").orElseThrow().signedIn().id(), Role.VIEWER);
        assertThat(isSignedIn(session)).isFalse();
    }

    @Test
    void slowsDownWhoGuessesButNotAKnownDevice() {
        String device = cookie(signInAnswer("jane", PASSWORD, ""), "caseload-device");
        for (int i = 0; i < 5; i++) {
            assertThat(signIn("jane", "guess number " + i)).isEqualTo("/login?error");
        }
        // A slow machine may have taken longer than the delay.
        db.execute(
                "UPDATE sign_in_attempt SET open_at = open_at + interval '1 minute' WHERE subject = ?",
                Secret.hash("account jane"));
        assertThat(signIn("jane", PASSWORD)).startsWith("/login?wait=");
        assertThat(location(signInAnswer("jane", PASSWORD, device))).isEqualTo("/");
        assertThat(signIn("jane", PASSWORD)).isEqualTo("/");
    }

    @Test
    void recordsWhoSignedInAndWhoTriedTo() {
        signIn("jane", PASSWORD);
        signIn("jane", "not the password");
        signIn("a password typed as a name", PASSWORD);
        assertThat(audit.page(AuditFilter.all(), 0, 3))
                .extracting(entry -> entry.action() + " " + entry.object())
                .containsExactly("SIGN_IN_FAILED unknown user", "SIGN_IN_FAILED user jane", "SIGNED_IN user jane");
        assertThat(audit.page(AuditFilter.all(), 0, 1).getFirst().origin()).isIn("127.0.0.1", "0:0:0:0:0:0:0:1");
    }

    @Test
    void recordsRefusedCalls() {
        status(HttpMethod.POST, "/api/v1/batches?secret=1", tokenOf(Role.VIEWER));
        AuditEntry newest = audit.page(AuditFilter.all(), 0, 1).getFirst();
        assertThat(newest.action()).isEqualTo(AuditAction.ACCESS_REFUSED);
        assertThat(newest.actor()).isEqualTo("VIEWER");
        assertThat(newest.object()).isEqualTo("POST /api/v1/batches");
    }

    @Test
    void limitsATokenToItsScope() {
        TestUsers people = new TestUsers(db);
        String reading = people.tokenOf(people.add("script", Role.ADMINISTRATOR), TokenScope.READ);
        assertAllowedFrom(HttpMethod.GET, "/api/v1/nothing", reading);
        assertRefused(HttpMethod.POST, "/api/v1/nothing", reading);
    }

    @Test
    void limitsHowOftenATokenIsUsed() {
        String token = tokenOf(Role.VIEWER);
        String other = new TestUsers(db)
                .tokenOf(users.findByUsername("jane").orElseThrow().signedIn().id());
        for (int i = 0; i < 100; i++) {
            assertThat(status(HttpMethod.GET, "/api/v1/nothing", token)).isEqualTo(404);
        }
        RestTestClient.ResponseSpec answer = ask(token);
        // Meanwhile the token is given a little back.
        for (int i = 0; i < 100 && answer.returnResult().getStatus().value() != 429; i++) {
            answer = ask(token);
        }
        answer.expectStatus()
                .isEqualTo(429)
                .expectHeader()
                .valueMatches(HttpHeaders.RETRY_AFTER, "[1-9]\\d*")
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:caseload:problem:too-many-requests")
                .jsonPath("$.requestId")
                .isNotEmpty();
        assertThat(status(HttpMethod.GET, "/api/v1/nothing", other)).isEqualTo(404);
    }

    /** Or a push to a page, on a thread of ours, would not know whose page it is. */
    @Test
    void looksForTheUserInThePagesSessionToo() {
        assertThat(contexts).isInstanceOf(VaadinAwareSecurityContextHolderStrategy.class);
    }

    @Test
    void showsHealthAndNothingElseOfTheServer() {
        client.get().uri("/actuator/health").exchange().expectStatus().isOk();
        client.get()
                .uri("/actuator/env")
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isFound();
    }

    @Test
    void servesStyleSheetsToEverybody() {
        assertThat(status(HttpMethod.GET, "/styles/caseload.css", "")).isEqualTo(200);
    }

    private void assertAllowedFrom(HttpMethod method, String address, String... tokens) {
        for (String token : tokens) {
            assertThat(status(method, address, token)).isNotIn(401, 403);
        }
    }

    private void assertRefused(HttpMethod method, String address, String... tokens) {
        for (String token : tokens) {
            assertThat(status(method, address, token)).isEqualTo(403);
        }
    }

    private String signIn(String username, String password) {
        return location(signInAnswer(username, password, ""));
    }

    private ExchangeResult signInAnswer(String username, String password, String cookies) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("username", username);
        form.add("password", password);
        return client.post()
                .uri("/login")
                .header(HttpHeaders.COOKIE, cookies)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .exchange()
                .returnResult();
    }

    private String location(ExchangeResult answer) {
        return String.valueOf(answer.getResponseHeaders().getLocation()).replace("http://localhost:" + port, "");
    }

    private boolean isSignedIn(String session) {
        return client.get()
                        .uri("/cases")
                        .accept(MediaType.TEXT_HTML)
                        .header(HttpHeaders.COOKIE, session)
                        .exchange()
                        .returnResult()
                        .getStatus()
                        .value()
                == 200;
    }

    private RestTestClient.ResponseSpec ask(String token) {
        return client.get()
                .uri("/api/v1/nothing")
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                .exchange();
    }

    private static String session(ExchangeResult answer) {
        return cookie(answer, "JSESSIONID");
    }

    private static String cookie(ExchangeResult answer, String name) {
        return answer.getResponseHeaders().getOrEmpty(HttpHeaders.SET_COOKIE).stream()
                .filter(cookie -> cookie.startsWith(name + "="))
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .findFirst()
                .orElseThrow();
    }

    private int status(HttpMethod method, String address, String token) {
        return client.method(method)
                .uri(address)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                .exchange()
                .returnResult()
                .getStatus()
                .value();
    }

    private String tokenOf(Role role) {
        TestUsers people = new TestUsers(db);
        return people.tokenOf(people.add(role.name(), role));
    }
}
