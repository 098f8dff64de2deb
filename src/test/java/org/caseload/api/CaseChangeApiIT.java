package org.caseload.api;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.caseload.PostgresTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

/** A script changes cases, against the whole application. */
@PostgresTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class CaseChangeApiIT {

    @LocalServerPort
    private int port;

    private RestTestClient client = RestTestClient.bindToServer().build();

    private String created = "";

    @BeforeEach
    void createACase() {
        client = RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port + "/api/v1")
                .defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + PostgresTest.TOKEN)
                .build();
        Map<String, Object> answer = Objects.requireNonNull(client.post()
                .uri("/cases")
                .contentType(MediaType.APPLICATION_JSON)
                .body("""
                        {"cells": {"Family Id": "%s", "Case Type": "Exome", "Phenotypes Id": "HP:0001250"}}""".formatted(UUID.randomUUID()))
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody(new ParameterizedTypeReference<Map<String, Object>>() {})
                .returnResult()
                .getResponseBody());
        created = "/cases/" + answer.get("caseId");
    }

    @Test
    void changesWhatIsNamedAndLeavesTheRest() {
        change("""
                {"version": 0, "clinicalNotes": "Ask again.", "dueDate": "2027-01-02"}""").expectStatus().isOk();
        change("""
                {"version": 1, "status": "DELIVERED", "dueDate": ""}""")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo("DELIVERED")
                .jsonPath("$.version")
                .isEqualTo(2)
                .jsonPath("$.clinicalNotes")
                .isEqualTo("Ask again.")
                .jsonPath("$.dueDate")
                .isEmpty();
    }

    @Test
    void refusesAChangeThatComesTooLate() {
        change("{\"version\": 0, \"clinicalNotes\": \"first\"}").expectStatus().isOk();
        assertRefused(change("{\"version\": 0, \"clinicalNotes\": \"second\"}"), 412, "edited-meanwhile")
                .jsonPath("$.reason")
                .isEqualTo("CHANGED_MEANWHILE");
        client.get()
                .uri(created)
                .exchange()
                .expectBody()
                .jsonPath("$.clinicalNotes")
                .isEqualTo("first");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"status": "FINALIZED"}    | 409 | edit-conflict
                    {"labels": ["unknown"]}    | 422 | edit-refused
                    {"labels": [null]}         | 400 | invalid-request
                    {"dueDate": "2027-02-30"}  | 400 | invalid-request
                    {"dueDate": "tomorrow"}    | 400 | invalid-request
                    {"status": "LOST"}         | 400 | invalid-request
                    {"status": "0"}            | 400 | invalid-request
                    {"status": 0}              | 400 | invalid-request
                    {"version": "one"}         | 400 | invalid-request
                    {"labels": "URG"}          | 400 | invalid-request
                    """)
    void refusesWhatDoesNotFit(String body, int status, String type) {
        assertRefused(change(body), status, type);
    }

    @Test
    void knowsNoOtherCase() {
        created = "/cases/CL-0000000000";
        assertRefused(change("{\"clinicalNotes\": \"x\"}"), 404, "case-not-found");
        created = "/cases/nothing";
        assertRefused(change("{\"clinicalNotes\": \"x\"}"), 404, "case-not-found");
    }

    private RestTestClient.ResponseSpec change(String body) {
        return client.patch()
                .uri(created)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    private static RestTestClient.BodyContentSpec assertRefused(
            RestTestClient.ResponseSpec answer, int status, String type) {
        return answer.expectStatus()
                .isEqualTo(status)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:caseload:problem:" + type);
    }
}
