package org.caseload.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.caseload.PostgresTest;
import org.caseload.catalog.Catalog;
import org.caseload.catalog.CatalogEntry;
import org.caseload.catalog.CatalogKind;
import org.caseload.security.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What tests of batches need again and again; they import it as a bean. All values are invented. */
public class BatchSupport {

    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final Batches batches;
    private final Catalog catalog;
    private final JdbcClient database;

    public BatchSupport(Batches batches, Catalog catalog, JdbcClient database) {
        this.batches = batches;
        this.catalog = catalog;
        this.database = database;
    }

    /** The first administrator of the tests. */
    public UserId administrator() {
        return new UserId(database.sql("SELECT id FROM app_user WHERE username = ?")
                .param(PostgresTest.USERNAME)
                .query(UUID.class)
                .single());
    }

    /** Waits until no job works on the batch. */
    public BatchSummary awaitRest(BatchId id) {
        return await(id, batch -> !batch.status().isWorking());
    }

    /** Uploads a manifest as a file of that name in a folder, and waits until it was checked. */
    public BatchId checked(Path folder, String name, String manifest) throws IOException {
        Path file = Files.writeString(folder.resolve(name), manifest);
        BatchId id = batches.upload(name, file, administrator(), null);
        awaitRest(id);
        return id;
    }

    /** What the last check found, which there must be. */
    public static BatchSummary.Counts counts(BatchSummary batch) {
        return Objects.requireNonNull(batch.counts(), "the batch was not checked yet");
    }

    /** Waits until the stored state is as wished. */
    public BatchSummary await(BatchId id, Predicate<BatchSummary> wish) {
        return Awaitility.await()
                .atMost(LIMIT)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> batches.find(id).orElseThrow(), wish);
    }

    /** A manifest of families with a proband alone, Family Ids {@code prefix-1} and so on. */
    public String families(String prefix, int number) {
        StringBuilder manifest = new StringBuilder("Family Id,Case Type,Kit Id,BioSample Name,Sex,Phenotypes Id\r\n");
        for (int i = 1; i <= number; i++) {
            manifest.append("%1$s-%2$d,Exome,,%1$s-S%2$d,F,HP:0001250\r\n".formatted(prefix, i));
        }
        return manifest.toString();
    }

    /** Adds a kit to the catalog. */
    public void addKit(String id, String name) {
        catalog.save(new CatalogEntry(CatalogKind.KIT, id, name, false, null, null), administrator());
    }

    /** Takes a kit out of use. */
    public void retireKit(String id) {
        catalog.retire(CatalogKind.KIT, id, administrator());
    }

    /** Brings a kit back into use. */
    public void restoreKit(String id) {
        catalog.restore(CatalogKind.KIT, id, administrator());
    }
}
