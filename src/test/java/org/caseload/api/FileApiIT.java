package org.caseload.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.caseload.batch.BatchFiles;
import org.caseload.batch.Batches;
import org.caseload.batch.UploadRefusedException;
import org.caseload.manifest.Finding;
import org.caseload.manifest.FindingCode;
import org.caseload.security.Role;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.stubbing.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.HeaderAssertions;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

@ApiServer
class FileApiIT {

    private static final String PATH = "/batches/" + Samples.BATCH;

    @LocalServerPort
    private int port;

    @Autowired
    private DSLContext db;

    @Autowired
    private Batches batches;

    @Autowired
    private BatchFiles files;

    private Api api =
            new Api(RestTestClient.bindToServer().build(), Samples.batch("").createdById());

    @BeforeEach
    void connect() {
        api = Api.as(Role.CASE_CREATOR, db, port);
        given(batches.find(Samples.BATCH)).willReturn(Optional.of(Samples.batch("run42.csv")));
    }

    @Test
    void storesAnUploadUnderItsKey() {
        StringBuilder stored = new StringBuilder();
        given(batches.upload(eq("run42.csv"), any(), eq(api.user()), eq("key-1")))
                .willAnswer(call -> {
                    stored.append(Files.readString(call.<Path>getArgument(1)));
                    return Samples.BATCH;
                });
        upload("C:\\lab\\run42.csv", "Family Id".getBytes(StandardCharsets.UTF_8), "key-1")
                .expectStatus()
                .isAccepted()
                .expectHeader()
                .valueMatches(HttpHeaders.LOCATION, ".*/api/v1" + PATH)
                .expectBody()
                .jsonPath("$.id")
                .isEqualTo(Samples.BATCH.toString());
        assertThat(stored).hasToString("Family Id");
    }

    @Test
    void refusesAFileWithItsFinding() {
        given(batches.upload(any(), any(), any(), any()))
                .willThrow(new UploadRefusedException(Finding.ofFile(FindingCode.FILE_TYPE_UNSUPPORTED, null, "pdf")));
        upload("run42.pdf", new byte[1], "key-2")
                .expectStatus()
                .isEqualTo(415)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:caseload:problem:file-type-unsupported")
                .jsonPath("$.finding.code")
                .isEqualTo("FILE_TYPE_UNSUPPORTED");
    }

    @Test
    void refusesAnOversizedFileUnread() {
        upload("run42.csv", new byte[1024 * 1024 + 1], "key-3")
                .expectStatus()
                .isEqualTo(413)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:caseload:problem:file-too-large")
                .jsonPath("$.finding.code")
                .isEqualTo("FILE_TOO_LARGE");
        verify(batches, never()).upload(any(), any(), any(), any());
    }

    @Test
    void refusesAnUploadWithoutFile() {
        api.client()
                .post()
                .uri("/batches")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(new LinkedMultiValueMap<>(Map.of("other", List.of("x"))))
                .exchange()
                .expectStatus()
                .isBadRequest();
        upload("run42.csv", new byte[1], "x".repeat(201)).expectStatus().isBadRequest();
    }

    @Test
    void givesTheOriginalAsBytesToSave() throws Exception {
        willAnswer(writing(1)).given(files).writeOriginal(eq(Samples.BATCH), any());
        download("/file")
                .valueEquals(HttpHeaders.CONTENT_TYPE, "application/octet-stream")
                .expectHeader()
                .valueEquals(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"run42.csv\"")
                .expectHeader()
                .valueEquals("X-Content-Type-Options", "nosniff")
                .expectBody(String.class)
                .isEqualTo("content");
    }

    @Test
    void givesErrorsAndResultsInTheCallersLanguage() throws Exception {
        willAnswer(writing(2)).given(files).writeErrors(eq(Samples.BATCH), eq(Locale.FRENCH), any());
        willAnswer(writing(2)).given(files).writeResults(eq(Samples.BATCH), eq(Locale.FRENCH), any());
        download("/errors.csv")
                .valueEquals(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"run42_errors.csv\"")
                .expectBody(String.class)
                .isEqualTo("content");
        download("/results.csv")
                .valueEquals(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"run42_results.csv\"")
                .expectBody(String.class)
                .isEqualTo("content");
    }

    private HeaderAssertions download(String file) {
        return api.client()
                .get()
                .uri(PATH + file)
                .header(HttpHeaders.ACCEPT_LANGUAGE, "de, fr;q=0.8, en;q=0.5")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader();
    }

    private RestTestClient.ResponseSpec upload(String name, byte[] bytes, String key) {
        MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
        form.add("file", new ByteArrayResource(bytes) {
            @Override
            public String getFilename() {
                return name;
            }
        });
        return api.client()
                .post()
                .uri("/batches")
                .header("Idempotency-Key", key)
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(form)
                .exchange();
    }

    private static Answer<Object> writing(int argument) {
        return call -> {
            call.<OutputStream>getArgument(argument).write("content".getBytes(StandardCharsets.UTF_8));
            return null;
        };
    }
}
