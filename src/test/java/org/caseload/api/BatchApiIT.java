package org.caseload.api;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.verify;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.caseload.batch.BatchContents;
import org.caseload.batch.BatchFilter;
import org.caseload.batch.BatchRefusedException;
import org.caseload.batch.BatchRefusedException.Reason;
import org.caseload.batch.Batches;
import org.caseload.batch.CreateMode;
import org.caseload.batch.FindingFilter;
import org.caseload.batch.FindingPlace;
import org.caseload.batch.StoredFinding;
import org.caseload.manifest.FindingCode;
import org.caseload.manifest.Severity;
import org.caseload.security.Role;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.client.RestTestClient;

@ApiServer
class BatchApiIT {

    private static final String PATH = "/batches/" + Samples.BATCH;

    @LocalServerPort
    private int port;

    @Autowired
    private DSLContext db;

    @Autowired
    private Batches batches;

    @Autowired
    private BatchContents contents;

    private RestTestClient client = RestTestClient.bindToServer().build();

    @BeforeEach
    void connect() {
        client = Api.as(Role.CASE_CREATOR, db, port).client();
        given(batches.find(Samples.BATCH)).willReturn(Optional.of(Samples.batch("run42.csv")));
    }

    @Test
    void showsABatch() {
        client.get().uri(PATH).exchange().expectStatus().isOk().expectBody().json("""
                {"id": "11111111-2222-4333-8444-555555555555", "fileName": "run42.csv", "status": "VALIDATED",
                 "version": 3, "rowCount": 1236, "caseCount": 412, "validCaseCount": 400, "errorCount": 37,
                 "warningCount": 5, "errorRowCount": 30, "createdCount": 0, "failedCount": 0, "skippedCount": 4,
                 "leftOutCount": 0, "createdBy": "Jane Doe", "createdAt": "2026-03-04T12:00:00Z", "startedAt": null,
                 "finishedAt": null, "failure": null, "dataDeletedAt": null}
                """, JsonCompareMode.STRICT);
    }

    @Test
    void pagesBatchesByCursor() {
        given(batches.pageAfter(BatchFilter.all(), null, 2))
                .willReturn(Collections.nCopies(2, Samples.batch("run42.csv")));
        client.get()
                .uri("/batches?limit=1")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .jsonPath("$.nextCursor")
                .isEqualTo(Cursor.after(Samples.BATCH));
        given(batches.pageAfter(BatchFilter.all(), Samples.BATCH, 2)).willReturn(List.of());
        client.get()
                .uri("/batches?limit=1&cursor=" + Cursor.after(Samples.BATCH))
                .exchange()
                .expectBody()
                .json("{\"items\": [], \"nextCursor\": null}");
    }

    @Test
    void showsFindingsAfterACursor() {
        FindingFilter filter =
                new FindingFilter(Set.of(Severity.ERROR), FindingCode.CATALOG_UNKNOWN, Set.of(), null, null, "");
        given(contents.findingsAfter(Samples.BATCH, filter, new FindingPlace(3, 16, 7), 51))
                .willReturn(List.of(new StoredFinding(new FindingPlace(4, 16, 8), Samples.unknownKit())));
        client.get()
                .uri(PATH + "/findings?severity=ERROR&code=CATALOG_UNKNOWN&cursor=" + Cursor.after("3.16.7"))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .json("""
                {"items": [{"code": "CATALOG_UNKNOWN", "severity": "ERROR", "line": 17, "row": 15, "familyId": "FAM-9",
                  "column": "Kit Id", "value": "Twst Exome", "suggestions": ["Twist Exome 2.0"]}], "nextCursor": null}
                """)
                .jsonPath("$.items[0].message")
                .isNotEmpty();
    }

    @Test
    void startsCreationOfTheVersionThatTheCallerSaw() {
        create("{\"mode\": \"VALID_ONLY\", \"version\": 3}").expectStatus().isAccepted();
        verify(batches).create(Samples.BATCH, CreateMode.VALID_ONLY, 3);
    }

    @Test
    void acceptsTheOtherVerbs() {
        for (String verb : List.of("retry", "cancel", "check")) {
            client.post().uri(PATH + "/" + verb).exchange().expectStatus().isAccepted();
        }
        verify(batches).retry(Samples.BATCH);
        verify(batches).cancel(Samples.BATCH);
        verify(batches).checkAgain(Samples.BATCH);
    }

    @Test
    void refusesAVerbWithTheReasonAsType() {
        assertRefusal(Reason.WRONG_STATE, 409, "batch-wrong-state");
        assertRefusal(Reason.NOTHING_TO_DO, 409, "batch-nothing-to-do");
        assertRefusal(Reason.CHANGED_MEANWHILE, 412, "batch-changed-meanwhile");
        assertRefusal(Reason.HAS_ERRORS, 409, "batch-has-errors");
        create("{\"mode\": \"ALL_OR_NOTHING\"}")
                .expectBody()
                .jsonPath("$.errorCount")
                .isEqualTo(37);
    }

    @Test
    void refusesWhatItCannotRead() {
        for (String body :
                List.of("{", "{}", "{\"mode\": \"SOME\"}", "{\"mode\": \"VALID_ONLY\", \"version\": \"x\"}")) {
            assertProblem(create(body), 400, "invalid-request");
        }
        for (String query : List.of("limit=0", "limit=501", "limit=x", "cursor=x")) {
            assertProblem(client.get().uri("/batches?" + query).exchange(), 400, "invalid-request");
        }
        assertProblem(client.get().uri(PATH + "/findings?code=NONE").exchange(), 400, "invalid-request");
    }

    @Test
    void knowsNoOtherBatch() {
        given(batches.find(any())).willReturn(Optional.empty());
        assertProblem(client.get().uri(PATH).exchange(), 404, "batch-not-found");
        assertProblem(client.get().uri("/batches/1").exchange(), 404, "batch-not-found");
        assertProblem(client.post().uri(PATH + "/cancel").exchange(), 404, "batch-not-found");
    }

    @Test
    void knowsNoOtherAddressAndMethod() {
        assertProblem(client.get().uri("/nothing").exchange(), 404, "not-found");
        assertProblem(client.delete().uri(PATH).exchange(), 405, "method-not-allowed");
    }

    @Test
    void keepsTheUnforeseenToItself() {
        given(batches.pageAfter(any(), any(), anyInt())).willThrow(new IllegalStateException("row of Jane Doe"));
        var answer = client.get().uri("/batches").exchange();
        assertProblem(answer, 500, "unexpected")
                .jsonPath("$.reference")
                .isNotEmpty()
                .jsonPath("$.detail")
                .isEqualTo("Something went wrong here. The log has more.");
    }

    private void assertRefusal(Reason reason, int status, String type) {
        willThrow(new BatchRefusedException(Samples.BATCH, reason))
                .given(batches)
                .create(eq(Samples.BATCH), any(), any());
        assertProblem(create("{\"mode\": \"ALL_OR_NOTHING\"}"), status, type);
    }

    private RestTestClient.ResponseSpec create(String body) {
        return client.post()
                .uri(PATH + "/create")
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    private static RestTestClient.BodyContentSpec assertProblem(
            RestTestClient.ResponseSpec answer, int status, String type) {
        return answer.expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .valueMatches(HttpHeaders.CONTENT_TYPE, "application/problem\\+json.*")
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:caseload:problem:" + type);
    }
}
