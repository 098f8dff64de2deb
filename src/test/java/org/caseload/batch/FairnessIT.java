package org.caseload.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.caseload.PostgresTest;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nobody waits behind a large batch: with a single worker for all, each job of a small one waits for two slices of others at most. */
@PostgresTest(
        properties = {
            "caseload.batch.workers=1",
            "caseload.batch.parallelism=1",
            "caseload.batch.chunk-size=20",
        })
@Import(BatchSupport.class)
class FairnessIT {

    /** Of a fifth of a second each; a slice ends with the chunk in which its second is over. */
    private static final int CHUNKS_OF_A_SLICE = 6;

    /** The one under way, and the one that the scheduler has fetched for its thread already. */
    private static final int SLICES_AHEAD = 2;

    /** The check and the creation. */
    private static final int JOBS = 2;

    @Autowired
    private Batches batches;

    @Autowired
    private BatchSupport support;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Flyway flyway;

    @TempDir
    private Path folder;

    @Test
    void checksAndCreatesASmallBatchBeforeLargeOnesGoOn() throws IOException {
        List<BatchId> large = new ArrayList<>();
        for (String name : List.of("LARGE-A", "LARGE-B", "LARGE-C", "LARGE-D", "LARGE-E", "LARGE-F")) {
            large.add(checked(name, 400));
        }
        slowDown();
        for (BatchId id : large) {
            batches.create(id, CreateMode.ALL_OR_NOTHING, null);
        }
        for (BatchId id : large) {
            support.await(id, batch -> batch.createdCount() > 0);
        }

        BatchId small = checked("SMALL", 1);
        batches.create(small, CreateMode.ALL_OR_NOTHING, null);
        BatchSummary done = support.awaitRest(small);

        assertThat(done.createdCount()).isEqualTo(1);
        assertThat(chunksOfOthersDuring(small)).isLessThanOrEqualTo(JOBS * SLICES_AHEAD * CHUNKS_OF_A_SLICE);
        assertThat(large).allMatch(id -> batches.find(id).orElseThrow().status() == BatchStatus.CREATING);
        large.forEach(batches::cancel);
        large.forEach(support::awaitRest);
    }

    /** So that the large ones are at work for many slices, however fast the machine is. */
    private void slowDown() {
        JdbcClient owner = JdbcClient.create(flyway.getConfiguration().getDataSource());
        owner.sql("CREATE FUNCTION doze() RETURNS trigger LANGUAGE plpgsql AS"
                        + " 'BEGIN PERFORM pg_sleep(0.2); RETURN NULL; END'")
                .update();
        owner.sql("CREATE TRIGGER doze AFTER INSERT ON lab_case FOR EACH STATEMENT EXECUTE FUNCTION doze()")
                .update();
    }

    private int chunksOfOthersDuring(BatchId id) {
        return database.sql("SELECT count(*) FROM creation_chunk c JOIN batch b ON b.id = ? AND c.batch_id <> b.id"
                        + " WHERE c.finished_at BETWEEN b.created_at AND b.finished_at")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    private BatchId checked(String name, int families) throws IOException {
        return support.checked(folder, name + ".csv", support.families(name, families));
    }
}
