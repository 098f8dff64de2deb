package org.caseload.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ListAssert;
import org.caseload.PostgresTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Lists of batches in every order. */
@PostgresTest
@Import(BatchSupport.class)
class BatchOrderIT {

    /** In the name of each batch here and of no other. */
    private static final BatchFilter OWN = new BatchFilter("order-of-", Set.of(), null);

    private static final String READY = "order-of-b.csv";
    private static final String WRONG = "order-of-A.csv";
    private static final String DONE = "order-of-c.csv";

    @Autowired
    private Batches batches;

    @Autowired
    private BatchSupport support;

    @TempDir
    private Path folder;

    @Test
    void sortsByEachColumnAndTheNewestFirstAmongEqualOnes() throws IOException {
        checked(READY, support.families("ORDER-B", 1));
        checked(WRONG, support.families("ORDER-A", 3).replace("ORDER-A-2,Exome", "ORDER-A-2,Exom"));
        batches.create(checked(DONE, support.families("ORDER-C", 2)), CreateMode.ALL_OR_NOTHING, null);
        batches.page(OWN, 0, 3).forEach(batch -> support.awaitRest(batch.id()));

        sorted(BatchOrder.Key.FILE, false).containsExactly(WRONG, READY, DONE);
        sorted(BatchOrder.Key.FILE, true).containsExactly(DONE, READY, WRONG);
        sorted(BatchOrder.Key.STATUS, false).containsExactly(READY, WRONG, DONE);
        sorted(BatchOrder.Key.STATUS, true).containsExactly(DONE, WRONG, READY);
        sorted(BatchOrder.Key.ROWS, false).containsExactly(READY, DONE, WRONG);
        sorted(BatchOrder.Key.ROWS, true).containsExactly(WRONG, DONE, READY);
        sorted(BatchOrder.Key.ERRORS, false).containsExactly(DONE, READY, WRONG);
        sorted(BatchOrder.Key.ERRORS, true).containsExactly(WRONG, DONE, READY);
        sorted(BatchOrder.Key.CREATED, false).containsExactly(WRONG, READY, DONE);
        sorted(BatchOrder.Key.CREATED, true).containsExactly(DONE, WRONG, READY);
        sorted(BatchOrder.Key.FAILED, false).containsExactly(DONE, WRONG, READY);
        sorted(BatchOrder.Key.BY, false).containsExactly(DONE, WRONG, READY);
        sorted(BatchOrder.Key.WHEN, false).containsExactly(READY, WRONG, DONE);
        sorted(BatchOrder.Key.WHEN, true).containsExactly(DONE, WRONG, READY);
        assertThat(batches.page(OWN, new BatchOrder(BatchOrder.Key.ROWS, false), 1, 1))
                .extracting(BatchSummary::fileName)
                .containsExactly(DONE);
    }

    private ListAssert<String> sorted(BatchOrder.Key key, boolean descending) {
        List<String> files = batches.page(OWN, new BatchOrder(key, descending), 0, 10).stream()
                .map(BatchSummary::fileName)
                .toList();
        return assertThat(files).as("%s, descending: %s", key, descending);
    }

    private BatchId checked(String name, String manifest) throws IOException {
        return support.checked(folder, name, manifest);
    }
}
