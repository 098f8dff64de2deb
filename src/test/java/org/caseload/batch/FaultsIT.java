package org.caseload.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.caseload.PostgresTest;
import org.caseload.cases.CaseFilter;
import org.caseload.cases.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What may go wrong between a click and a case, brought about on purpose. */
@PostgresTest
@Import(BatchSupport.class)
class FaultsIT {

    private static final String WAITING_FOR_CASES =
            "SELECT count(*) FROM pg_locks WHERE relation = 'lab_case'::regclass AND NOT granted";

    @Autowired
    private Batches batches;

    @Autowired
    private BatchContents contents;

    @Autowired
    private Cases cases;

    @Autowired
    private Sweeper sweeper;

    @Autowired
    private CheckJob checkJob;

    @Autowired
    private RunRepository runs;

    @Autowired
    private DraftRepository drafts;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private BatchSupport support;

    @Autowired
    private JdbcClient database;

    @Autowired
    private DataSource dataSource;

    @TempDir
    private Path folder;

    @Test
    void letsOneBadCaseFailAlone() throws IOException {
        BatchId id = checked("bad.csv", support.families("BAD", 450));
        for (int number : new int[] {1, 133, 450}) {
            breakDraft(id, number);
        }
        batches.create(id, CreateMode.ALL_OR_NOTHING, null);
        BatchSummary done = support.awaitRest(id);

        assertThat(done.status()).isEqualTo(BatchStatus.COMPLETED_WITH_FAILURES);
        assertThat(done.createdCount()).isEqualTo(447);
        assertThat(cases.count(CaseFilter.ofBatch(id.value()))).isEqualTo(447);
        List<DraftLine> failed = contents.families(id, Set.of(DraftState.FAILED), 0, 10);
        assertThat(failed).extracting(DraftLine::familyId).containsExactly("BAD-1", "BAD-133", "BAD-450");
        assertThat(failed).allMatch(line -> line.failure() == CaseFailure.REFUSED_BY_DATABASE);
        assertThat(failed).extracting(DraftLine::failureReference).doesNotHaveDuplicates();
    }

    @Test
    void leavesNoPersonWithoutCaseAfterFailures() throws IOException {
        BatchId id = checked("orphans.csv", support.families("ORPHAN", 5));
        breakDraft(id, 3);
        batches.create(id, CreateMode.ALL_OR_NOTHING, null);
        support.awaitRest(id);

        assertThat(count("SELECT count(*) FROM person p JOIN lab_case c ON c.id = p.lab_case_id"
                        + " WHERE c.batch_id = '" + id + "'"))
                .isEqualTo(4);
        assertThat(count("SELECT count(*) FROM lab_case c WHERE c.batch_id = '" + id
                        + "' AND NOT EXISTS (SELECT 1 FROM person p WHERE p.lab_case_id = c.id)"))
                .isZero();
    }

    @Test
    void givesAJobToABatchThatLostIts() throws IOException {
        BatchId id = checked("lost.csv", support.families("LOST", 3));
        database.sql("UPDATE batch SET status = 'CREATING', attempt = attempt + 1 WHERE id = ?")
                .param(id.value())
                .update();

        sweeper.sweep();

        BatchSummary done = support.awaitRest(id);
        assertThat(done.status()).isEqualTo(BatchStatus.COMPLETED);
        assertThat(done.createdCount()).isEqualTo(3);
    }

    @Test
    void givesAFileUpThatEndedItsProcessThreeTimes() throws IOException {
        BatchId id = checked("killer.csv", support.families("KILLER", 1));
        database.sql("UPDATE batch SET status = 'VALIDATING', check_starts = 3 WHERE id = ?")
                .param(id.value())
                .update();

        checkJob.run(id);

        BatchSummary failed = support.awaitRest(id);
        assertThat(failed.status()).isEqualTo(BatchStatus.FAILED);
        assertThat(failed.failure()).isEqualTo(JobFailure.CHECK_NEVER_ENDED);
        assertThat(failed.failureReference()).startsWith("REF-");

        batches.checkAgain(id);
        assertThat(support.awaitRest(id).status()).isEqualTo(BatchStatus.VALIDATED);
    }

    @Test
    void publishesNothingOfACheckThatWasOvertaken() throws IOException {
        BatchId id = checked("twice.csv", support.families("TWICE", 2));
        batches.checkAgain(id);
        support.awaitRest(id);
        checkJob.run(id);

        assertThat(count("SELECT count(DISTINCT run) FROM finding WHERE batch_id = '" + id + "'"))
                .isEqualTo(1);
        assertThat(contents.countFamilies(id, Set.of(DraftState.OPEN))).isEqualTo(2);
    }

    /** Found by the fault harness: a node that slept went on storing what it had judged. */
    @Test
    void letsACheckThatWasOvertakenWriteNothing() throws IOException {
        BatchId id = checked("slept.csv", support.families("SLEPT", 2));
        database.sql("UPDATE batch SET status = 'VALIDATING', run = 2 WHERE id = ?")
                .param(id.value())
                .update();

        assertThatThrownBy(() -> judged(id, 1).finish()).isInstanceOf(NoLongerWantedException.class);
        assertThatNoException().isThrownBy(() -> judged(id, 2).finish());
        database.sql("UPDATE batch SET status = 'VALIDATED' WHERE id = ?")
                .param(id.value())
                .update();
        assertThatThrownBy(() -> judged(id, 2).finish()).isInstanceOf(NoLongerWantedException.class);
    }

    private JudgedFamilies judged(BatchId id, int run) {
        CheckJob.Run start = new CheckJob.Run(id, "slept.csv", run);
        return new JudgedFamilies(start, Map.of(), drafts, new RunTransaction(start, runs, transaction));
    }

    @Test
    @Timeout(60)
    void stopsCreationWithoutWaitingForAChunk() throws Exception {
        BatchId id = checked("held.csv", support.families("HELD", 1_500));
        try (Connection holder = dataSource.getConnection();
                Statement lock = holder.createStatement()) {
            holder.setAutoCommit(false);
            lock.execute("LOCK TABLE lab_case IN SHARE MODE");
            batches.create(id, CreateMode.ALL_OR_NOTHING, null);
            Awaitility.await().until(() -> count(WAITING_FOR_CASES) > 0);

            batches.cancel(id);

            assertThat(batches.find(id).orElseThrow().status()).isEqualTo(BatchStatus.CANCELLING);
            holder.rollback();
        }
        BatchSummary stopped = support.awaitRest(id);
        assertThat(stopped.status()).isEqualTo(BatchStatus.CANCELLED);
        assertThat(stopped.createdCount()).isBetween(1, 1_499);
        assertThat(cases.count(CaseFilter.ofBatch(id.value()))).isEqualTo(stopped.createdCount());
    }

    /** Makes the database refuse one family: notes that are longer than the table allows. */
    private void breakDraft(BatchId id, int number) {
        database.sql(
                        "UPDATE case_draft SET draft = jsonb_set(draft::jsonb, '{clinicalNotes}', to_jsonb(repeat('x', 4001)))"
                                + " WHERE batch_id = ? AND number = ?")
                .params(id.value(), number)
                .update();
    }

    private BatchId checked(String name, String manifest) throws IOException {
        return support.checked(folder, name, manifest);
    }

    private int count(String query) {
        return database.sql(query).query(Integer.class).single();
    }
}
