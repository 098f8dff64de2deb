package org.caseload.batch;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.caseload.PostgresTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The application is one node; another one listens to it on the same database. */
@PostgresTest
@Import(BatchSupport.class)
class ChangeBridgeIT {

    private static final String LISTENERS =
            "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'caseload-changes'"
                    + " AND datname = current_database()";

    @Autowired
    private Batches batches;

    @Autowired
    private BatchSupport support;

    @Autowired
    private JdbcConnectionDetails details;

    @Autowired
    private JdbcClient database;

    @TempDir
    private Path folder;

    private final Heard heard = new Heard();
    private ChangeBridge otherNode;

    /** What the other node's pages would be told. */
    private static final class Heard extends BatchChanges {

        private final Set<BatchId> ids = ConcurrentHashMap.newKeySet();

        @Override
        void note(BatchId id) {
            ids.add(id);
        }
    }

    @BeforeEach
    void startOtherNode() {
        otherNode = new ChangeBridge(details, heard);
        otherNode.start();
        awaitListeners(2);
    }

    @AfterEach
    void stopOtherNode() {
        otherNode.stop();
        heard.destroy();
        awaitListeners(1);
    }

    @Test
    void tellsOtherNodesOfEveryMove() throws IOException {
        BatchId id = upload("TOLD");
        await().until(() -> heard.ids.contains(id));
        support.awaitRest(id);
        batches.create(id, CreateMode.ALL_OR_NOTHING, null);
        support.awaitRest(id);
        await().until(() -> heard.ids.contains(id));
    }

    @Test
    void tellsOfProgressWhileCasesAreCreated() throws IOException {
        BatchId id = upload("PROGRESS");
        support.awaitRest(id);
        await().until(() -> heard.ids.remove(id));
        batches.create(id, CreateMode.ALL_OR_NOTHING, null);
        support.awaitRest(id);
        await().until(() -> heard.ids.contains(id));
    }

    @Test
    void listensAgainAfterItsConnectionWasLost() throws IOException {
        database.sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                        + " WHERE application_name = 'caseload-changes' AND datname = current_database()")
                .query()
                .listOfRows();
        awaitListeners(2);

        BatchId id = upload("AGAIN");

        await().until(() -> heard.ids.contains(id));
        support.awaitRest(id);
    }

    private void awaitListeners(int number) {
        await().until(() -> database.sql(LISTENERS).query(Integer.class).single() == number);
    }

    private BatchId upload(String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name + ".csv"), support.families(name, 3));
        return batches.upload(name + ".csv", file, support.administrator(), null);
    }
}
