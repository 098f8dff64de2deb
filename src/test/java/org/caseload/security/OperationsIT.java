package org.caseload.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.caseload.PostgresTest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;

/** What monitors and orchestrators ask. */
@PostgresTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class OperationsIT {

    @LocalServerPort
    private int port;

    @Autowired
    private DSLContext db;

    @Test
    void isReadyWhileItWorksOnJobs() {
        get("/actuator/health/readiness", "")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo("UP");
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
