package org.caseload.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.caseload.phenotype.InventedOntology;
import org.caseload.phenotype.Releases;
import org.caseload.security.Role;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

/** The search for terms. */
@ApiServer
class PhenotypeApiIT {

    @LocalServerPort
    private int port;

    @Autowired
    private DSLContext db;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Releases releases;

    @TempDir
    private Path folder;

    private RestTestClient client = RestTestClient.bindToServer().build();

    @BeforeEach
    void loadARelease() throws IOException {
        Api api = Api.as(Role.VIEWER, db, port);
        client = api.client();
        Path file = folder.resolve("hp.json");
        try (InputStream in = InventedOntology.open()) {
            Files.copy(in, file);
        }
        releases.load(file, api.user());
    }

    /** Other tests share the database and expect no release in it. */
    @AfterEach
    void leaveNone() {
        database.sql("DELETE FROM hpo_release").update();
    }

    @Test
    void findsTermsWhileSomebodyTypes() {
        client.get()
                .uri("/phenotypes?q=purple&limit=1")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.hpoVersion")
                .isEqualTo(InventedOntology.VERSION)
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .jsonPath("$.items[0].id")
                .isEqualTo("HP:9900005")
                .jsonPath("$.items[0].label")
                .isEqualTo("Purple elbow")
                .jsonPath("$.items[0].synonym")
                .doesNotExist();
    }

    @Test
    void comesInParts() {
        List<String> all = ids(found("/phenotypes?q=elbow"));
        assertThat(all).hasSizeGreaterThan(1).doesNotHaveDuplicates();
        List<String> parts = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            Map<String, Object> part = found("/phenotypes?q=elbow&limit=1&cursor=" + cursor);
            parts.addAll(ids(part));
            cursor = (String) part.get("nextCursor");
        }
        assertThat(parts).isEqualTo(all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=501", "limit=x", "cursor=x", "cursor=LTE", "cursor=MTAwMDAwMDE"})
    void refusesLimitsAndCursorsAsOtherListsDo(String wrong) {
        client.get()
                .uri("/phenotypes?q=elbow&" + wrong)
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:caseload:problem:invalid-request");
    }

    private Map<String, Object> found(String address) {
        return Objects.requireNonNull(client.get()
                .uri(address)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(new ParameterizedTypeReference<Map<String, Object>>() {})
                .returnResult()
                .getResponseBody());
    }

    @SuppressWarnings("unchecked") // what the API answers
    private static List<String> ids(Map<String, Object> found) {
        return ((List<Map<String, String>>) Objects.requireNonNull(found.get("items")))
                .stream().map(term -> Objects.requireNonNull(term.get("id"))).toList();
    }

    @Test
    void saysWhichSynonymMatches() {
        client.get()
                .uri("/phenotypes?q=violet")
                .exchange()
                .expectBody()
                .jsonPath("$.items[0].label")
                .isEqualTo("Purple elbow")
                .jsonPath("$.items[0].synonym")
                .isEqualTo("Violet elbow");
    }

    @Test
    void findsNothingWithoutARelease() {
        leaveNone();
        client.get()
                .uri("/phenotypes?q=purple")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(0)
                .jsonPath("$.hpoVersion")
                .isEmpty();
    }

    @Test
    void answersNobodyWithoutAToken() {
        RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port + "/api/v1")
                .build()
                .get()
                .uri("/phenotypes?q=purple")
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }
}
