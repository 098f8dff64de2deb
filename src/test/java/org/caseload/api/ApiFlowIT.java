package org.caseload.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.caseload.PostgresTest;
import org.caseload.cases.CaseStatus;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A script's way from a manifest to its Case IDs, against the whole application. */
@PostgresTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ApiFlowIT {

    private static final ParameterizedTypeReference<Map<String, Object>> JSON = new ParameterizedTypeReference<>() {};
    private static final String HEADER = "Family Id,Case Type,BioSample Name,Sex,Phenotypes Id\r\n";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    private RestTestClient client = RestTestClient.bindToServer().build();

    @BeforeEach
    void connect() {
        client = RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + PostgresTest.TOKEN)
                .build();
    }

    @Test
    void createsCasesFromAManifest() {
        String manifest = HEADER + "A-1,Exome,A-S1,F,HP:0001250\r\nA-2,Exome,A-S2,F,HP:0001250\r\n";
        String batch = upload("run.csv", manifest, "flow-1");
        assertThat(upload("run.csv", manifest, "flow-1")).isEqualTo(batch);

        Map<String, Object> checked = await(batch, "VALIDATED"::equals);
        assertThat(checked).containsEntry("validCaseCount", 2).containsEntry("errorCount", 0);
        assertThat(create(batch, "{\"mode\": \"ALL_OR_NOTHING\", \"version\": 999}"))
                .isEqualTo(412);
        assertThat(create(batch, "{\"mode\": \"ALL_OR_NOTHING\"}")).isEqualTo(202);

        Map<String, Object> done = await(batch, "COMPLETED"::equals);
        assertThat(done).containsEntry("createdCount", 2);
        assertThat(text(batch + "/results.csv")).containsPattern("CL-[0-9A-Z]{10}");
        assertThat(text(batch + "/file")).isEqualTo(manifest);
        assertCases(batch.substring(batch.lastIndexOf('/') + 1));
    }

    @Test
    void createsCasesFromAWorkbook() throws IOException {
        byte[] workbook = workbook(HEADER + "X-1,Exome,X-S1,F,HP:0001250\r\nX-2,Exom,X-S2,F,HP:0001250\r\n");
        String batch = upload("run.xlsx", workbook, "flow-4");

        Map<String, Object> checked = await(batch, "VALIDATED"::equals);
        assertThat(checked).containsEntry("validCaseCount", 1).containsEntry("errorCount", 1);
        assertThat(text(batch + "/errors.csv")).contains("Unknown case type ‘Exom’", "X-2,Exom,X-S2,F,HP:0001250");
        assertThat(create(batch, "{\"mode\": \"VALID_ONLY\"}")).isEqualTo(202);

        await(batch, "COMPLETED"::equals);
        assertThat(text(batch + "/results.csv")).containsPattern("CL-[0-9A-Z]{10},X-1,Exome");
    }

    @Test
    void takesABatchBackAndCreatesItAgain() {
        String batch = upload("undone.csv", HEADER + "U-1,Exome,U-S1,F,HP:0001250\r\n", "flow-6");
        await(batch, "VALIDATED"::equals);
        assertThat(post(batch + "/undo")).isEqualTo(409);
        assertThat(create(batch, "{\"mode\": \"ALL_OR_NOTHING\"}")).isEqualTo(202);
        await(batch, "COMPLETED"::equals);

        assertThat(post(batch + "/undo")).isEqualTo(202);
        assertThat(await(batch, "UNDONE"::equals)).containsEntry("createdCount", 0);
        String id = batch.substring(batch.lastIndexOf('/') + 1);
        assertThat(statuses(id, "TRASH")).containsExactly(CaseStatus.TRASH);
        assertThat(statuses(id, "WAITING,IN_PROGRESS")).isEmpty();
        assertThat(database.sql("SELECT count(*) FROM audit_entry WHERE action = 'BATCH_UNDONE' AND object = ?")
                        .param("batch " + id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);

        assertThat(create(batch, "{\"mode\": \"ALL_OR_NOTHING\"}")).isEqualTo(202);
        assertThat(await(batch, "COMPLETED"::equals)).containsEntry("createdCount", 1);
    }

    @Test
    void deletesWhatAFileSaid() {
        String batch = upload("gone.csv", HEADER + "G-1,Exome,G-S1,F,HP:0001250\r\n", "flow-5");
        await(batch, "VALIDATED"::equals);
        client.delete()
                .uri(batch + "/data")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.dataDeletedAt")
                .isNotEmpty();
        assertThat(create(batch, "{\"mode\": \"VALID_ONLY\"}")).isEqualTo(410);
        client.get().uri(batch + "/file").exchange().expectStatus().isEqualTo(410);
    }

    private static byte[] workbook(String csv) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Cases");
            List<String> lines = csv.lines().toList();
            for (int row = 0; row < lines.size(); row++) {
                List<String> cells = List.of(lines.get(row).split(",", -1));
                for (int column = 0; column < cells.size(); column++) {
                    sheet.value(row, column, cells.get(column));
                }
            }
        }
        return out.toByteArray();
    }

    @Test
    void tellsWhatIsWrongInTheCallersLanguage() {
        String batch = upload("bad.csv", HEADER + "B-1,Exom,B-S1,F,HP:0001250\r\n", "flow-2");
        await(batch, "VALIDATED"::equals);
        String english = message(batch, "en");
        assertThat(english).contains("Exom").isNotEqualTo(message(batch, "fr"));
        assertThat(create(batch, "{\"mode\": \"ALL_OR_NOTHING\"}")).isEqualTo(409);
        assertThat(text(batch + "/errors.csv")).contains(english);
    }

    @Test
    void hasNoTableForAFileThatCouldNotBeRead() {
        String batch = upload("empty.csv", "", "flow-3");
        await(batch, "REJECTED"::equals);
        client.get()
                .uri(batch + "/errors.csv")
                .exchange()
                .expectStatus()
                .isEqualTo(409)
                .expectHeader()
                .doesNotExist(HttpHeaders.CONTENT_DISPOSITION)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:caseload:problem:batch-wrong-state");
    }

    @Test
    void givesTheTemplate() {
        assertThat(text("/api/v1/template.csv")).contains("Family Id", ",1,", ",Default,");
        assertThat(text("/api/v1/template.csv?catalog=true")).contains("Family Id", ",Example storage,", ",Default,");
        assertThat(text("/api/v1/columns.csv")).contains("Family Id", "Opt In");
    }

    private void assertCases(String batch) {
        client.get()
                .uri("/api/v1/cases?q=A-S1&batch=" + batch)
                .exchange()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .jsonPath("$.items[0].caseId")
                .value(id -> client.get()
                        .uri("/api/v1/cases/" + id)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody()
                        .jsonPath("$.people[0].bioSampleName")
                        .isEqualTo("A-S1"));
    }

    /** Answers the path of the batch. */
    private String upload(String name, String content, String key) {
        return upload(name, content.getBytes(UTF_8), key);
    }

    private String upload(String name, byte[] content, String key) {
        MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
        form.add("file", new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return name;
            }
        });
        var answer = client.post()
                .uri("/api/v1/batches")
                .header("Idempotency-Key", key)
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(form)
                .exchange()
                .expectStatus()
                .isAccepted()
                .returnResult();
        return Objects.requireNonNull(answer.getResponseHeaders().getLocation()).getPath();
    }

    private int create(String batch, String body) {
        return client.post()
                .uri(batch + "/create")
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange()
                .returnResult()
                .getStatus()
                .value();
    }

    private int post(String address) {
        return client.post().uri(address).exchange().returnResult().getStatus().value();
    }

    private List<CaseStatus> statuses(String batch, String wanted) {
        Page<CasePayload> found = Objects.requireNonNull(client.get()
                .uri("/api/v1/cases?batch=" + batch + "&status=" + wanted)
                .exchange()
                .returnResult(new ParameterizedTypeReference<Page<CasePayload>>() {})
                .getResponseBody());
        return found.items().stream().map(CasePayload::status).toList();
    }

    private Map<String, Object> await(String batch, Predicate<Object> status) {
        return Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> json(batch), found -> status.test(found.get("status")));
    }

    private Map<String, Object> json(String address) {
        return Objects.requireNonNull(
                client.get().uri(address).exchange().returnResult(JSON).getResponseBody());
    }

    private String message(String batch, String language) {
        var found = client.get()
                .uri(batch + "/findings?severity=ERROR")
                .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                .exchange()
                .returnResult(new ParameterizedTypeReference<Page<FindingPayload>>() {})
                .getResponseBody();
        return Objects.requireNonNull(found).items().getFirst().message();
    }

    private String text(String address) {
        return Objects.requireNonNull(client.get()
                .uri(address)
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(String.class)
                .getResponseBody());
    }
}
