package org.caseload.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caseload.PostgresTest;
import org.caseload.cases.CaseDetails;
import org.caseload.cases.CaseFilter;
import org.caseload.cases.CasePlace;
import org.caseload.cases.Cases;
import org.caseload.catalog.Catalog;
import org.caseload.catalog.CatalogEntry;
import org.caseload.catalog.CatalogKind;
import org.caseload.catalog.Location;
import org.caseload.catalog.Location.LocalFolder;
import org.caseload.catalog.Location.S3Bucket;
import org.caseload.manifest.Finding;
import org.caseload.manifest.FindingCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Batches whose files are in a folder of this machine, or in a bucket of a service that stays silent. */
@PostgresTest
@Import(BatchSupport.class)
class StoredFilesIT {

    private static final int FILES_NAMES = 2;

    /** Accepts connections and never says a word. */
    private static final ServerSocket SILENT = silent();

    @TempDir
    private static Path machine;

    @TempDir
    private Path uploads;

    @Autowired
    private Batches batches;

    @Autowired
    private BatchContents contents;

    @Autowired
    private Edits edits;

    @Autowired
    private Cases cases;

    @Autowired
    private Catalog catalog;

    @Autowired
    private BatchSupport support;

    private Path lab = Path.of("/");

    @DynamicPropertySource
    static void allow(DynamicPropertyRegistry settings) {
        settings.add("caseload.storage.local-roots", machine::toString);
        settings.add("caseload.storage.s3-buckets", () -> "lab");
        settings.add("caseload.storage.s3-endpoints", StoredFilesIT::silentEndpoint);
        settings.add("caseload.storage.timeout", () -> "1s");
    }

    @BeforeAll
    static void giveCredentials() {
        System.setProperty("aws.accessKeyId", "invented");
        System.setProperty("aws.secretAccessKey", "invented");
    }

    @AfterAll
    static void takeCredentials() throws IOException {
        System.clearProperty("aws.accessKeyId");
        System.clearProperty("aws.secretAccessKey");
        SILENT.close();
    }

    @BeforeEach
    void fill() throws IOException {
        lab = Files.createTempDirectory(machine, "lab");
        Files.createDirectory(lab.resolve("run"));
        for (String name : List.of("a.vcf", "S2_S1_L001_R1_001.fastq.gz", "S2_S1_L001_R2_001.fastq.gz")) {
            Files.createFile(lab.resolve("run").resolve(name));
        }
        add("disk", new LocalFolder(lab.toString()));
    }

    @Test
    void tellsOfAMissingFileAndGivesTheCaseWhatAutoFinds() throws IOException {
        BatchId id = checked("""
                Family Id,Case Type,Files Names,BioSample Name,Storage Provider Id,Default Project,Phenotypes
                one,Exome,run/a.vcf,S1,disk,,no-hpo
                two,Exome,auto,S2,disk,run,no-hpo
                three,Exome,run/gone.vcf,S3,disk,,no-hpo
                four,Exome,auto,S4,disk,run,no-hpo
                """);

        assertThat(errors(id))
                .extracting(Finding::familyId, Finding::code, Finding::value)
                .containsExactly(
                        tuple("three", FindingCode.FILE_NOT_FOUND, "run/gone.vcf"),
                        tuple("four", FindingCode.AUTO_NO_FILES, "S4"));

        batches.create(id, CreateMode.VALID_ONLY, batches.find(id).orElseThrow().version());
        assertThat(support.awaitRest(id).createdCount()).isEqualTo(2);

        assertThat(created("one").files()).containsExactly("run/a.vcf");
        assertThat(created("two").files())
                .containsExactly("run/S2_S1_L001_R1_001.fastq.gz", "run/S2_S1_L001_R2_001.fastq.gz");
    }

    @Test
    void looksUpAFileThatIsMendedOnTheSpot() throws IOException {
        BatchId id = checked("""
                Family Id,Case Type,Files Names,BioSample Name,Storage Provider Id,Phenotypes
                five,Exome,run/b.vcf,S5,disk,no-hpo
                """);
        assertThat(errors(id)).extracting(Finding::code).containsExactly(FindingCode.FILE_NOT_FOUND);

        edits.mend(id, 1, Map.of(FILES_NAMES, "run/c.vcf"), null, support.administrator());
        assertThat(batches.find(id).orElseThrow().status()).isEqualTo(BatchStatus.VALIDATED);
        assertThat(errors(id)).extracting(Finding::value).containsExactly("run/c.vcf");

        edits.mend(id, 1, Map.of(FILES_NAMES, "run/a.vcf"), null, support.administrator());
        assertThat(batches.find(id).orElseThrow().status()).isEqualTo(BatchStatus.VALIDATED);
        assertThat(errors(id)).isEmpty();
    }

    @Test
    void tellsOnceOfAFolderThatIsGoneAndChecksAllAgainWhenARowIsMended() throws IOException {
        Path away = Files.move(lab, machine.resolve(lab.getFileName() + "-away"));
        BatchId id = checked("""
                Family Id,Case Type,Files Names,BioSample Name,Storage Provider Id,Phenotypes
                six,Exome,run/a.vcf,S6,disk,no-hpo
                seven,Exome,run/a.vcf,S7,DISK,no-hpo
                """);
        assertThat(errors(id)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.STORAGE_UNAVAILABLE);
            assertThat(finding.rows()).isEqualTo(2);
        });
        assertThat(contents.families(id, Set.of(DraftState.INVALID), 0, 10)).hasSize(2);

        Files.move(away, lab);
        edits.mend(id, 1, Map.of(1, "WES"), null, support.administrator());
        support.awaitRest(id);

        assertThat(errors(id)).isEmpty();
    }

    @Test
    void tellsOnceOfAServiceThatStaysSilent() throws IOException {
        add("bucket", new S3Bucket("lab", "", silentEndpoint(), "eu-central-1", true));
        StringBuilder manifest =
                new StringBuilder("Family Id,Case Type,Files Names,BioSample Name,Storage Provider Id,Phenotypes\n");
        for (int i = 0; i < 1_000; i++) {
            manifest.append("B%1$d,Exome,run/%1$d.vcf,B%1$d,bucket,no-hpo\n".formatted(i));
        }

        BatchId id = checked(manifest.toString());

        assertThat(errors(id)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.STORAGE_UNAVAILABLE);
            assertThat(finding.rows()).isEqualTo(1_000);
        });
    }

    private void add(String id, Location location) {
        CatalogEntry entry =
                new CatalogEntry(CatalogKind.STORAGE_PROVIDER, id, "Lab " + id, false, null, location.kind(), location);
        catalog.save(entry, support.administrator());
    }

    private CaseDetails.Person created(String family) {
        CaseFilter filter = CaseFilter.of(family);
        return cases.page(filter, CasePlace.at(0), 1).stream()
                .flatMap(item -> cases.find(item.caseId()).stream())
                .map(details -> details.people().getFirst())
                .findFirst()
                .orElseThrow();
    }

    private List<Finding> errors(BatchId id) {
        return contents.findings(id, FindingFilter.all(), 0, 100).stream()
                .map(StoredFinding::finding)
                .filter(Finding::isError)
                .toList();
    }

    private BatchId checked(String manifest) throws IOException {
        return support.checked(uploads, "run.csv", manifest);
    }

    private static String silentEndpoint() {
        return "http://127.0.0.1:" + SILENT.getLocalPort();
    }

    private static ServerSocket silent() {
        try {
            return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new LinkageError("no port", failure);
        }
    }
}
