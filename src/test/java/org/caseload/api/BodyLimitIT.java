package org.caseload.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.caseload.PostgresTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

/** How much a body may have that is no upload. */
@PostgresTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class BodyLimitIT {

    private static final String CASE = "{\"cells\": {\"Family Id\": \"LIMIT-1\", \"Case Type\": \"Exom\"}}";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void refusesOneByteTooMany(boolean chunked) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(body(BodyLimit.MOST_BYTES + 1, chunked), PostgresTest.TOKEN);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue(HttpHeaders.CONTENT_TYPE))
                .hasValueSatisfying(type -> assertThat(type).startsWith(MediaType.APPLICATION_PROBLEM_JSON_VALUE));
        assertThat(answer.body()).contains("urn:caseload:problem:body-too-large", "\"requestId\"");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void readsAsMuchAsThereMayBe(boolean chunked) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(body(BodyLimit.MOST_BYTES, chunked), PostgresTest.TOKEN);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("CASE_TYPE_UNKNOWN");
    }

    @Test
    void asksForTheTokenFirst() throws IOException, InterruptedException {
        assertThat(send(body(BodyLimit.MOST_BYTES + 1, true), "unknown").statusCode())
                .isEqualTo(401);
    }

    @Test
    void leavesUploadsToTheirOwnLimit() {
        RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port + "/api/v1")
                .defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + PostgresTest.TOKEN)
                .build()
                .post()
                .uri("/validations")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(Multipart.of("large.csv", "x".repeat(2 * BodyLimit.MOST_BYTES)))
                .exchange()
                .expectStatus()
                .isOk();
    }

    private static BodyPublisher body(int size, boolean chunked) {
        byte[] bytes = (CASE + " ".repeat(size - CASE.length())).getBytes(UTF_8);
        return chunked
                ? BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes))
                : BodyPublishers.ofByteArray(bytes);
    }

    private HttpResponse<String> send(BodyPublisher body, String token) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/cases"))
                .version(HttpClient.Version.HTTP_1_1)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                .header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON_VALUE)
                .POST(body)
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }
}
