package org.caseload.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategy;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
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
    private SecurityContextHolderStrategy contexts;

    private RestTestClient client = RestTestClient.bindToServer().build();

    @BeforeEach
    void setUp() {
        new TestUsers(db).removeAll();
        users.add("jane", "Jane", passwords.hash(PASSWORD), Role.ADMINISTRATOR, Instant.EPOCH);
        client = RestTestClient.bindToServer()
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
    void servesEverythingWithSafeHeaders() {
        for (String address : List.of("/styles/caseload.css", "/login", "/api/v1/nothing")) {
            client.get()
                    .uri(address)
                    .accept(MediaType.TEXT_HTML, MediaType.ALL)
                    .exchange()
                    .expectHeader()
                    .valueEquals("X-Content-Type-Options", "nosniff")
                    .expectHeader()
                    .valueEquals("X-Frame-Options", "DENY")
                    .expectHeader()
                    .valueEquals("Referrer-Policy", "same-origin")
                    .expectHeader()
                    .valueMatches("Content-Security-Policy", ".*frame-ancestors 'none'.*");
        }
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
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("username", username);
        form.add("password", password);
        var answer = client.post()
                .uri("/login")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .exchange()
                .returnResult();
        return String.valueOf(answer.getResponseHeaders().getLocation()).replace("http://localhost:" + port, "");
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
