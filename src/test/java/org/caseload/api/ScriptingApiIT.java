package org.caseload.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.caseload.db.Tables.BATCH;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Objects;
import org.caseload.PostgresTest;
import org.caseload.security.Role;
import org.caseload.security.TestUsers;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

/** What scripts do beside the way of a batch: dry runs, single cases, repeated uploads, following along. */
@PostgresTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ScriptingApiIT {

    private static final String HEADER = "Family Id,Case Type,BioSample Name,Sex,Phenotypes Id\r\n";

    @LocalServerPort
    private int port;

    @Autowired
    private DSLContext db;

    private RestTestClient client = RestTestClient.bindToServer().build();

    @BeforeEach
    void connect() {
        client = RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port + "/api/v1")
                .defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + PostgresTest.TOKEN)
                .build();
    }

    @Test
    void judgesWithoutStoring() {
        int before = batches();
        client.post()
                .uri("/validations")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(Multipart.of("dry.csv", HEADER + "D-1,Exome,D-S1,F,HP:0001250\r\nD-2,Exom,D-S2,F,HP:0001250\r\n"))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.rowCount")
                .isEqualTo(2)
                .jsonPath("$.caseCount")
                .isEqualTo(2)
                .jsonPath("$.validCaseCount")
                .isEqualTo(1)
                .jsonPath("$.errorCount")
                .isEqualTo(1)
                .jsonPath("$.findings[?(@.code == 'CASE_TYPE_UNKNOWN')].line")
                .isEqualTo(3);
        assertThat(batches()).isEqualTo(before);
    }

    @Test
    void judgesNoFileThatIsTooLarge() {
        client.post()
                .uri("/validations")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(Multipart.of("large.csv", "x".repeat(5 * 1024 * 1024 + 1)))
                .exchange()
                .expectStatus()
                .isEqualTo(413);
    }

    @Test
    void createsASingleCase() {
        String cells = """
                {"cells": {"Family Id": "ONE-1", "case type": "Exome", "BioSample Name": "ONE-S1", "Sex": "F",
                 "Phenotypes Id": "HP:0001250"}}""";
        client.post()
                .uri("/cases")
                .contentType(MediaType.APPLICATION_JSON)
                .body(cells)
                .exchange()
                .expectStatus()
                .isCreated()
                .expectHeader()
                .valueMatches(HttpHeaders.LOCATION, ".*/api/v1/cases/CL-[0-9A-Z]{10}")
                .expectBody()
                .jsonPath("$.familyId")
                .isEqualTo("ONE-1");
    }

    @Test
    void saysWhyASingleCaseIsNotCreated() {
        client.post()
                .uri("/cases")
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"cells\": {\"Family Id\": \"ONE-2\", \"Case Type\": \"Exom\"}}")
                .exchange()
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:caseload:problem:case-refused")
                .jsonPath("$.findings[?(@.code == 'CASE_TYPE_UNKNOWN')].column")
                .isEqualTo("Case Type");
    }

    @Test
    void takesARelativeOfWhomNothingIsSaidForAnEmptyRow() {
        client.post()
                .uri("/cases")
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"cells\": {\"Family Id\": \"ONE-3\", \"Case Type\": null}, \"relatives\": [null]}")
                .exchange()
                .expectStatus()
                .isEqualTo(422);
    }

    @Test
    void remembersAKeyForADay() {
        String first = upload("key-1");
        assertThat(upload("key-1")).isEqualTo(first);
        db.execute("UPDATE batch SET created_at = created_at - interval '25 hours' WHERE upload_key = 'key-1'");
        assertThat(upload("key-1")).isNotEqualTo(first);
    }

    @Test
    @Timeout(60)
    void followsABatchUntilTheTokenEnds() throws IOException, InterruptedException {
        String id = upload(null);
        TestUsers users = new TestUsers(db);
        String token = users.tokenOf(users.add("follower " + id, Role.VIEWER));
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/api/v1/batches/" + id + "/events"))
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        try (BufferedReader events = new BufferedReader(new InputStreamReader(answer.body(), UTF_8))) {
            assertThat(events.readLine()).isEqualTo("event:batch");
            awaitStatus("VALIDATED", events);
            create(id);
            awaitStatus("COMPLETED", events);
            db.execute(
                    "UPDATE api_token SET revoked_at = now() WHERE user_id = (SELECT id FROM app_user WHERE username = ?)",
                    "follower " + id);
            await().atMost(Duration.ofSeconds(30)).until(() -> events.readLine() == null);
        }
    }

    private static void awaitStatus(String status, BufferedReader events) {
        await().atMost(Duration.ofSeconds(30))
                .until(events::readLine, line -> line.startsWith("data:{") && line.contains("\"" + status + "\""));
    }

    @Test
    void tellsTheIdOfARequest() {
        client.get()
                .uri("/batches/nowhere")
                .header("X-Request-Id", "night-run.7")
                .exchange()
                .expectHeader()
                .valueEquals("X-Request-Id", "night-run.7")
                .expectBody()
                .jsonPath("$.requestId")
                .isEqualTo("night-run.7");
        client.get()
                .uri("/batches/nowhere")
                .header("X-Request-Id", "a b; c")
                .exchange()
                .expectHeader()
                .valueMatches("X-Request-Id", "[0-9a-f-]{36}");
    }

    private void create(String id) {
        client.post()
                .uri("/batches/" + id + "/create")
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"mode\": \"ALL_OR_NOTHING\"}")
                .exchange()
                .expectStatus()
                .isAccepted();
    }

    private String upload(@Nullable String key) {
        var request = client.post().uri("/batches").contentType(MediaType.MULTIPART_FORM_DATA);
        if (key != null) {
            request = request.header("Idempotency-Key", key);
        }
        var answer = request.body(Multipart.of("run.csv", HEADER + "K-1,Exome,K-S1,F,HP:0001250\r\n"))
                .exchange()
                .expectStatus()
                .isAccepted()
                .returnResult();
        String path = Objects.requireNonNull(answer.getResponseHeaders().getLocation())
                .getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private int batches() {
        return db.fetchCount(BATCH);
    }
}
