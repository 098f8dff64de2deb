package org.caseload.api;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.io.IOException;
import java.util.Optional;
import org.caseload.batch.BatchFiles;
import org.caseload.batch.Batches;
import org.caseload.security.Role;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;

@ApiServer
class DeletedDataApiIT {

    private static final String PATH = "/batches/" + Samples.BATCH;

    @LocalServerPort
    private int port;

    @Autowired
    private DSLContext db;

    @Autowired
    private Batches batches;

    @Autowired
    private BatchFiles files;

    @BeforeEach
    void delete() {
        given(batches.find(Samples.BATCH)).willReturn(Optional.of(Samples.withoutData()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/file", "/errors.csv", "/corrected.csv", "/results.csv", "/findings", "/rows"})
    void saysThatWhatTheFileSaidIsGone(String what) throws IOException {
        Api.as(Role.CASE_CREATOR, db, port)
                .client()
                .get()
                .uri(PATH + what)
                .exchange()
                .expectStatus()
                .isEqualTo(410)
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:caseload:problem:batch-data-deleted");
        verify(files, never()).writeOriginal(any(), any());
    }

    @Test
    void stillShowsTheBatch() {
        Api.as(Role.VIEWER, db, port)
                .client()
                .get()
                .uri(PATH)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.dataDeletedAt")
                .isEqualTo("2026-03-04T12:00:00Z")
                .jsonPath("$.caseCount")
                .isEqualTo(412);
    }
}
