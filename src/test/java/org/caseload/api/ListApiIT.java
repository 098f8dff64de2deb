package org.caseload.api;

import static org.mockito.BDDMockito.given;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.caseload.cases.CaseFilter;
import org.caseload.cases.CaseStatus;
import org.caseload.cases.Cases;
import org.caseload.security.Role;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Cases and the catalog. */
@ApiServer
@TestPropertySource(properties = {"caseload.storage.local-roots=/srv/lab", "caseload.storage.s3-buckets=lab"})
class ListApiIT {

    @LocalServerPort
    private int port;

    @Autowired
    private DSLContext db;

    @Autowired
    private Cases cases;

    private RestTestClient client = RestTestClient.bindToServer().build();

    @BeforeEach
    void connect() {
        client = Api.as(Role.ADMINISTRATOR, db, port).client();
    }

    @Test
    void pagesCasesByFilterAndCursor() {
        UUID batch = Samples.BATCH.value();
        CaseFilter filter = CaseFilter.of("fam", Set.of(CaseStatus.WAITING), batch);
        given(cases.pageAfter(filter, 9L, 2)).willReturn(List.of(Samples.caseItem(8), Samples.caseItem(7)));
        client.get()
                .uri("/cases?q=fam&status=WAITING&batch={batch}&limit=1&cursor={cursor}", batch, Cursor.after(9))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items[0].caseId")
                .isEqualTo("CL-0123456789")
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .jsonPath("$.nextCursor")
                .isEqualTo(Cursor.after(8));
    }

    @Test
    void knowsNoOtherCase() {
        client.get()
                .uri("/cases/CL-none")
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:caseload:problem:case-not-found");
    }

    @Test
    void storesAnEntryUnderTheCallersId() {
        put("/catalog/storage-providers/S 7", "{\"name\": \"Archive\", \"kind\": \"EXTERNAL\"}")
                .expectStatus()
                .isOk()
                .expectBody()
                .json(
                        "{\"id\": \"S 7\", \"name\": \"Archive\", \"standard\": false, \"retired\": false, \"kind\": \"EXTERNAL\"}");
        put("/catalog/storage-providers/s 7", "{\"name\": \"Old archive\", \"kind\": \"EXTERNAL\", \"retired\": true}");
        client.get()
                .uri("/catalog/storage-providers")
                .exchange()
                .expectBody()
                .jsonPath("$.items[?(@.id == 'S 7')].name")
                .isEqualTo("Old archive")
                .jsonPath("$.items[?(@.id == 'S 7')].retired")
                .isEqualTo(true);
    }

    @Test
    void storesWhereAProviderHasItsFiles() {
        put("/catalog/storage-providers/disk", "{\"name\": \"Disk\", \"kind\": \"LOCAL\", \"root\": \"/srv/lab/runs\"}")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.root")
                .isEqualTo("/srv/lab/runs")
                .jsonPath("$.bucket")
                .doesNotExist();
        put(
                        "/catalog/storage-providers/bucket",
                        "{\"name\": \"Bucket\", \"kind\": \"S3\", \"bucket\": \"lab\", \"prefix\": \"/runs/\", \"region\": \"eu-central-1\"}")
                .expectStatus()
                .isOk();
        client.get()
                .uri("/catalog/storage-providers")
                .exchange()
                .expectBody()
                .jsonPath("$.items[?(@.id == 'disk')].root")
                .isEqualTo("/srv/lab/runs")
                .jsonPath("$.items[?(@.id == 'bucket')].prefix")
                .isEqualTo("runs")
                .jsonPath("$.items[?(@.id == 'bucket')].pathStyle")
                .isEqualTo(false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "{'kind': 'LOCAL'} | LOCATION_MISSING",
                "{'kind': 'EXTERNAL', 'root': '/srv/lab'} | LOCATION_NOT_ALLOWED",
                "{'kind': 'LOCAL', 'root': '/etc'} | FOLDER_NOT_ALLOWED",
                "{'kind': 'S3', 'bucket': 'other', 'region': 'eu-central-1'} | BUCKET_NOT_ALLOWED",
                "{'kind': 'S3', 'bucket': 'lab', 'region': 'eu-central-1', 'endpoint': 'http://10.0.0.1'} | ENDPOINT_NOT_ALLOWED",
                "{'kind': 'S3', 'bucket': 'lab'} | REGION_INVALID"
            })
    void refusesPlacesThatTheSettingsDoNotAllow(String body, String reason) {
        put("/catalog/storage-providers/x", body.replace("{", "{'name': 'X', ").replace('\'', '"'))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.reason")
                .isEqualTo(reason);
    }

    @Test
    void refusesAnEntryWithTheReason() {
        put("/catalog/kits/a", "{}")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:caseload:problem:catalog-entry-refused")
                .jsonPath("$.reason")
                .isEqualTo("NAME_MISSING");
        client.get()
                .uri("/catalog/cats")
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:caseload:problem:catalog-not-found");
    }

    private RestTestClient.ResponseSpec put(String address, String body) {
        return client.put()
                .uri(address)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }
}
