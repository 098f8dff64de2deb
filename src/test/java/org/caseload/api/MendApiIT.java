package org.caseload.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.caseload.PostgresTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.servlet.client.RestTestClient;

/** A script mends a batch, against the whole application. */
@PostgresTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class MendApiIT {

    private static final ParameterizedTypeReference<Map<String, Object>> JSON = new ParameterizedTypeReference<>() {};
    private static final String MANIFEST = """
            Famly Id,Case Type,BioSample Name,Relation,Phenotypes
            M-1,Exom,M-S1,proband,no-hpo
            M-1,,M-S2,mère,unaffected
            M-2,Exome,M-S3,proband,no-hpo
            M-2,,M-S4,mère,unaffected
            """;

    @LocalServerPort
    private int port;

    private RestTestClient client = RestTestClient.bindToServer().build();

    @BeforeEach
    void connect() {
        client = RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port + "/api/v1/batches")
                .defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + PostgresTest.TOKEN)
                .build();
    }

    @Test
    void bringsABatchToZeroErrors() {
        String batch = upload();
        assertThat(patch(batch + "/headers", "{\"Famly Id\": \"Family Id\"}")).containsEntry("status", "VALIDATING");
        assertThat(checked(batch)).containsEntry("errorCount", 3);

        assertThat(post(batch + "/apply", """
                        {"code": "RELATION_UNKNOWN", "column": "Relation", "value": "mère", "replacement": "mother"}""")).containsEntry("rows", 2);
        mend(batch, 1, "\"0\"", "{\"cells\": {\"Case Type\": \"Exome\"}}")
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(HttpHeaders.ETAG, "\"1\"")
                .expectBody()
                .jsonPath("$.cells['Case Type']")
                .isEqualTo("Exome")
                .jsonPath("$.edited[0]")
                .isEqualTo("Case Type")
                .jsonPath("$.findings[?(@.severity == 'ERROR')]")
                .isEmpty();
        assertThat(get(batch)).containsEntry("errorCount", 0).containsEntry("validCaseCount", 2);
        assertThat(text(batch + "/corrected.csv"))
                .startsWith("\uFEFFErrors,Case ID,Family Id,Case Type,BioSample Name,Relation,Phenotypes\r\n")
                .contains(",,M-1,,M-S2,mother,unaffected\r\n");

        assertThat(post(batch + "/edits/undo", "")).containsEntry("errorCount", 1);
    }

    @Test
    void showsTheTableWithItsFindings() {
        String batch = upload();

        Map<String, Object> first = get(batch + "/rows?limit=1");
        assertThat(items(first))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("row", 1)
                        .containsEntry("line", 2)
                        .containsEntry("version", 0)
                        .containsEntry("created", false));
        Map<String, Object> rest = get(batch + "/rows?cursor=" + first.get("nextCursor"));
        assertThat(items(rest)).extracting(row -> row.get("row")).containsExactly(2, 3, 4);
    }

    @Test
    void refusesAnEditThatComesTooLate() {
        String batch = upload();
        mend(batch, 1, "\"0\"", "{\"cells\": {\"Case Type\": \"Exome\"}}")
                .expectStatus()
                .isOk();

        mend(batch, 1, "\"0\"", "{\"cells\": {\"Case Type\": \"Array\"}}")
                .expectStatus()
                .isEqualTo(412)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:caseload:problem:edited-meanwhile")
                .jsonPath("$.reason")
                .isEqualTo("CHANGED_MEANWHILE");
    }

    @Test
    void saysWhatAnEditLacks() {
        String batch = upload();

        client.patch()
                .uri(batch + "/rows/1")
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"cells\": {\"Case Type\": \"Exome\"}}")
                .exchange()
                .expectStatus()
                .isEqualTo(428);
        mend(batch, 1, "*", "{\"cells\": {\"Colour\": \"blue\"}}")
                .expectStatus()
                .isEqualTo(422);
        mend(batch, 99, "*", "{\"cells\": {\"Case Type\": \"Exome\"}}")
                .expectStatus()
                .isNotFound();
        mend(batch, 1, "*", "{}").expectStatus().isBadRequest();
        client.patch()
                .uri(batch + "/headers")
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"Famly Id\": null}")
                .exchange()
                .expectStatus()
                .isBadRequest();
        client.post().uri(batch + "/edits/undo").exchange().expectStatus().isEqualTo(409);
    }

    private RestTestClient.ResponseSpec mend(String batch, int row, String version, String body) {
        return client.patch()
                .uri(batch + "/rows/" + row)
                .header(HttpHeaders.IF_MATCH, version)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    @SuppressWarnings("unchecked") // what the API answers
    private static List<Map<String, Object>> items(Map<String, Object> page) {
        return (List<Map<String, Object>>) Objects.requireNonNull(page.get("items"));
    }

    private String upload() {
        MultipartBodyBuilder form = new MultipartBodyBuilder();
        form.part("file", new ByteArrayResource(MANIFEST.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "mend.csv";
            }
        });
        RestTestClient.ResponseSpec answer = client.post()
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(form.build())
                .exchange();
        String path = "/" + json(answer).get("id");
        checked(path);
        return path;
    }

    private Map<String, Object> checked(String batch) {
        return Awaitility.await().until(() -> get(batch), state -> !"VALIDATING".equals(state.get("status")));
    }

    private Map<String, Object> get(String path) {
        return json(client.get().uri(path).exchange());
    }

    private Map<String, Object> patch(String path, String body) {
        return json(client.patch()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange());
    }

    private Map<String, Object> post(String path, String body) {
        return json(client.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange());
    }

    private static Map<String, Object> json(RestTestClient.ResponseSpec answer) {
        return Objects.requireNonNull(answer.expectStatus()
                .is2xxSuccessful()
                .expectBody(JSON)
                .returnResult()
                .getResponseBody());
    }

    private String text(String path) {
        return Objects.requireNonNull(client.get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }
}
