package org.caseload.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.ClassMode;
import org.springframework.test.web.servlet.client.RestTestClient;

/** The very first start, and what the set-up changes. The context is new, since a node remembers that it was set up. */
@NewInstallation
@DirtiesContext(classMode = ClassMode.BEFORE_CLASS)
@ExtendWith(OutputCaptureExtension.class)
class SetUpGateIT {

    @LocalServerPort
    private int port;

    @Autowired
    private DSLContext db;

    @Autowired
    private UserRepository users;

    private RestTestClient client =
            RestTestClient.bindToServer(new JdkClientHttpRequestFactory()).build();

    @BeforeEach
    void connect() {
        client = RestTestClient.bindToServer(new JdkClientHttpRequestFactory())
                .baseUrl("http://localhost:" + port)
                .build();
    }

    @Test
    void servesOnlyTheSetUpPageUntilSomebodyCanSignIn(CapturedOutput log) {
        assertThat(log).containsPattern("http://localhost:" + port + "/set-up\\?token=[-_0-9A-Za-z]{43}\\s");
        assertThat(status("/actuator/health")).isEqualTo(200);
        assertThat(status("/styles/caseload.css")).isEqualTo(200);
        assertThat(status("/set-up?token=x")).isNotEqualTo(503);
        assertClosed();
        users.add("api", "api", Passwords.UNUSABLE, Role.ADMINISTRATOR, Instant.EPOCH);
        assertThat(status("/api/v1/batches")).isEqualTo(401);
        assertThat(status("/")).isEqualTo(503);
        new TestUsers(db).add("jane", Role.ADMINISTRATOR);
        assertThat(status("/")).isEqualTo(302);
    }

    private void assertClosed() {
        assertThat(status("/login")).isEqualTo(503);
        client.get()
                .uri("/")
                .exchange()
                .expectStatus()
                .isEqualTo(503)
                .expectBody(String.class)
                .value(text -> assertThat(text).contains("The log of its server shows a link"));
        client.get()
                .uri("/api/v1/batches")
                .exchange()
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:caseload:problem:not-set-up")
                .jsonPath("$.requestId")
                .isNotEmpty();
    }

    private int status(String address) {
        return client.get()
                .uri(address)
                .accept(MediaType.TEXT_HTML, MediaType.ALL)
                .exchange()
                .returnResult()
                .getStatus()
                .value();
    }
}
