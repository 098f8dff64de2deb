package org.caseload.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.caseload.PostgresTest;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroup;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroups;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;

/** What monitors and orchestrators ask. */
@PostgresTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class OperationsIT {

    @LocalServerPort
    private int port;

    @Autowired
    private DSLContext db;

    @Autowired
    private HealthEndpointGroups health;

    @Autowired
    private Flyway flyway;

    @Autowired
    @Qualifier("jobRunner")
    private SmartLifecycle jobs;

    @Test
    void isReadyWhileItWorksOnJobs() {
        assertReadiness(200, "UP");
        jobs.stop();
        try {
            assertReadiness(503, "DOWN");
            get("/actuator/health/liveness", "").expectStatus().isOk();
        } finally {
            jobs.start();
        }
        assertReadiness(200, "UP");
    }

    /** Migrated the database is since the start: without that there is none. */
    @Test
    void isReadyWithItsDatabaseAndItsJobs() {
        HealthEndpointGroup readiness = Objects.requireNonNull(health.get("readiness"));
        assertThat(List.of("readinessState", "db", "jobs")).allMatch(readiness::isMember);
        assertThat(flyway.info().applied()).isNotEmpty();
        assertThat(flyway.info().pending()).isEmpty();
    }

    private void assertReadiness(int status, String word) {
        get("/actuator/health/readiness", "")
                .expectStatus()
                .isEqualTo(status)
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo(word);
    }

    @Test
    void givesMetricsToAdministratorsOnly() {
        TestUsers users = new TestUsers(db);
        UserId administrator = users.add("monitor", Role.ADMINISTRATOR);
        get("/actuator/prometheus", "").expectStatus().isUnauthorized();
        get("/actuator/prometheus", users.tokenOf(administrator, TokenScope.READ))
                .expectStatus()
                .isForbidden();
        String metrics = Objects.requireNonNull(get("/actuator/prometheus", users.tokenOf(administrator))
                .expectStatus()
                .isOk()
                .returnResult(String.class)
                .getResponseBody());
        assertThat(metrics)
                .contains(
                        "caseload_batches{",
                        "status=\"VALIDATED\"",
                        "caseload_batch_cases{outcome=\"created\"}",
                        "caseload_batch_cases{outcome=\"failed\"}",
                        "caseload_jobs{state=\"waiting\"}",
                        "caseload_jobs{state=\"running\"}",
                        "caseload_notices{state=\"FAILED\"}",
                        "caseload_chunk_seconds_count");
    }

    private RestTestClient.ResponseSpec get(String address, String token) {
        RestTestClient client = RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .build();
        var request = client.get().uri(address);
        return (token.isEmpty() ? request : request.header(HttpHeaders.AUTHORIZATION, "Bearer " + token)).exchange();
    }
}
