package org.caseload.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.caseload.PostgresTest;
import org.caseload.cases.CaseDetails;
import org.caseload.cases.CaseFilter;
import org.caseload.cases.CaseListItem;
import org.caseload.cases.CasePlace;
import org.caseload.cases.Cases;
import org.caseload.manifest.Finding;
import org.caseload.manifest.FindingCode;
import org.caseload.phenotype.InventedOntology;
import org.caseload.phenotype.Releases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Phenotypes on their way from a manifest to the case, with a release of HPO. */
@PostgresTest
@Import(BatchSupport.class)
class BatchPhenotypesIT {

    @Autowired
    private Batches batches;

    @Autowired
    private BatchContents contents;

    @Autowired
    private Cases cases;

    @Autowired
    private Releases releases;

    @Autowired
    private BatchSupport support;

    @Autowired
    private JdbcClient database;

    @TempDir
    private Path folder;

    /** Other tests share the database and expect no release in it. */
    @AfterEach
    void leaveNone() {
        database.sql("DELETE FROM hpo_release").update();
    }

    @Test
    void remembersTheReleaseOfTheLastCheck() throws IOException {
        BatchId id = upload("PH-1,Exome,Glimering gait\r\n");
        BatchSummary before = support.awaitRest(id);
        assertThat(before.hpoVersion()).isNull();
        assertThat(codes(id)).contains(FindingCode.PHENOTYPES_UNCHECKED);

        loadRelease();
        assertThat(batches.find(id).orElseThrow()).isEqualTo(before);
        batches.checkAgain(id);

        assertThat(support.awaitRest(id).hpoVersion()).isEqualTo(InventedOntology.VERSION);
        assertThat(codes(id)).contains(FindingCode.PHENOTYPE_UNKNOWN).doesNotContain(FindingCode.PHENOTYPES_UNCHECKED);
    }

    @Test
    void keepsTheIdsOfNamesAndShowsTheirLabels() throws IOException {
        loadRelease();
        BatchId id = upload("PH-3,Exome,violet elbow; HP:9900020; knee hum; echo delay; night glimmer\r\n");
        support.awaitRest(id);
        batches.create(id, CreateMode.VALID_ONLY, null);
        support.awaitRest(id);

        CaseListItem item = only(CaseFilter.ofBatch(id.value()));
        assertThat(item.phenotypes()).containsExactly("Purple elbow", "Humming knees", "Echo delay");
        assertThat(item.phenotypeCount()).isEqualTo(4);
        CaseDetails.Person proband =
                cases.find(item.caseId()).orElseThrow().people().getFirst();
        assertThat(proband.phenotypeIds()).containsExactly("HP:9900005", "HP:9900013", "HP:9900010", "HP:9900002");
        assertThat(proband.phenotypeNames()).isEmpty();
        assertThat(proband.phenotypeLabels()).containsEntry("HP:9900002", "Glimmering gait, nocturnal");
        assertThat(only(CaseFilter.of("humming KNEES")).caseId()).isEqualTo(item.caseId());
    }

    private CaseListItem only(CaseFilter filter) {
        List<CaseListItem> found = cases.page(filter, CasePlace.at(0), 10);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private List<FindingCode> codes(BatchId id) {
        support.awaitRest(id);
        return contents.findings(id, FindingFilter.all(), 0, 50).stream()
                .map(StoredFinding::finding)
                .map(Finding::code)
                .toList();
    }

    private void loadRelease() throws IOException {
        Path file = folder.resolve("hp.json");
        try (InputStream in = InventedOntology.open()) {
            Files.copy(in, file);
        }
        releases.load(file, support.administrator());
    }

    private BatchId upload(String rows) throws IOException {
        Path file = Files.writeString(
                Files.createTempFile(folder, "run", ".csv"), "Family Id,Case Type,Phenotypes\r\n" + rows);
        return batches.upload("run.csv", file, support.administrator(), null);
    }
}
