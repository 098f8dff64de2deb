package org.caseload.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.caseload.PostgresTest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

/** U+0000, which the database cannot hold, in what the API is sent. */
@PostgresTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class NulIT {

    @LocalServerPort
    private int port;

    @Autowired
    private DSLContext db;

    private RestTestClient client = RestTestClient.bindToServer().build();

    @BeforeEach
    void connect() {
        client = RestTestClient.bindToServer()
                .defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + PostgresTest.TOKEN)
                .build();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    PATCH | /cases/CL-0000000000 | {"clinicalNotes": "a\\u0000b"}
                    PATCH | /cases/CL-0000000000 | {"labels": ["a\\u0000b"]}
                    POST  | /cases               | {"cells": {"Family Id": "a\\u0000b"}}
                    POST  | /cases               | {"cells": {"a\\u0000b": "x"}}
                    PATCH | /batches/1/headers   | {"Case Type": "a\\u0000b"}
                    PATCH | /batches/1/headers   | {"a\\u0000b": "custom"}
                    POST  | /batches/1/apply     | {"code": "RELATION_UNKNOWN", "column": "x", "value": "\\u0000"}
                    PATCH | /batches/1/rows/1    | {"cells": {"Case Type": "a\\u0000b"}}
                    PUT   | /catalog/kits/1      | {"name": "a\\u0000b"}
                    """)
    void isRefusedInBodies(String method, String path, String body) {
        assertRefused(client.method(HttpMethod.valueOf(method))
                .uri(address(path))
                .header(HttpHeaders.IF_MATCH, "*")
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cases?q=%00", "/cases?q=a%00b", "/phenotypes?q=%00"})
    void isRefusedInAddresses(String path) {
        assertRefused(client.get().uri(address(path)).exchange());
    }

    @Test
    void isNotSeenInWhatOnlyLooksLikeIt() {
        client.post()
                .uri(address("/cases"))
                .contentType(MediaType.APPLICATION_JSON)
                .body("""
                        {"cells": {"Family Id": "NUL-1", "Case Type": "Exome", "Phenotypes Id": "HP:0001250",
                         "Clinical Notes": "a\\\\u0000b"}}""")
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.clinicalNotes")
                .isEqualTo("a\\u0000b");
        assertThat(db.fetchValue("SELECT count(*) FROM lab_case WHERE family_id = 'NUL-1'"))
                .isEqualTo(1L);
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + "/api/v1" + path);
    }

    private static void assertRefused(RestTestClient.ResponseSpec answer) {
        answer.expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:caseload:problem:invalid-request");
    }
}
