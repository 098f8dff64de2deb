package org.caseload.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.caseload.PostgresTest;
import org.caseload.batch.BatchRefusedException.Reason;
import org.caseload.cases.CaseChange;
import org.caseload.cases.CaseEdits;
import org.caseload.cases.CaseFilter;
import org.caseload.cases.CaseListItem;
import org.caseload.cases.CasePlace;
import org.caseload.cases.CaseStatus;
import org.caseload.cases.Cases;
import org.caseload.cases.Withdrawal;
import org.caseload.security.Role;
import org.caseload.security.SignedIn;
import org.caseload.security.UserId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Taking batches back, with the real jobs on a real PostgreSQL. */
@PostgresTest(properties = "caseload.batch.chunk-size=20")
@Import(BatchSupport.class)
class UndoIT {

    @Autowired
    private Batches batches;

    @Autowired
    private Undo undo;

    @Autowired
    private Cases cases;

    @Autowired
    private CaseEdits edits;

    @Autowired
    private BatchSupport support;

    @Autowired
    private JdbcClient database;

    @TempDir
    private Path folder;

    @Test
    void putsUntouchedCasesIntoTrashAndLetsThemBeCreatedAgain() throws IOException {
        BatchId id = created("A", 50);
        assertThat(undo.isOffered(find(id), administrator())).isTrue();

        undo.undo(id, administrator());
        BatchSummary undone = support.awaitRest(id);

        assertThat(undone.status()).isEqualTo(BatchStatus.UNDONE);
        assertThat(undone.createdCount()).isZero();
        assertThat(undone.openCount()).isEqualTo(50);
        assertThat(cases.count(CaseFilter.ofBatch(id.value()))).isZero();
        assertThat(trash(id)).hasSize(50);

        batches.create(id, CreateMode.ALL_OR_NOTHING, undone.version());
        BatchSummary again = support.awaitRest(id);
        assertThat(again.status()).isEqualTo(BatchStatus.COMPLETED);
        assertThat(again.createdCount()).isEqualTo(50);
        assertThat(cases.count(CaseFilter.ofBatch(id.value()))).isEqualTo(50);
    }

    @Test
    void tellsInTheHistoryOfACaseWhoTookItBackAndLetsItReturn() throws IOException {
        BatchId id = created("HISTORY", 1);
        undo.undo(id, administrator());
        support.awaitRest(id);
        CaseListItem gone = trash(id).getFirst();

        assertThat(cases.history(gone.caseId())).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(CaseChange.Kind.STATUS);
            assertThat(change.before()).isEqualTo("IN_PROGRESS");
            assertThat(change.after()).isEqualTo("TRASH");
        });
        assertThat(edits.restore(List.of(gone.caseId()), administrator().id()).changed())
                .isEqualTo(1);
    }

    @Test
    void leavesCasesThatSomebodyTouched() throws IOException {
        BatchId id = created("B", 5);
        database.sql("UPDATE lab_case SET status = 'DELIVERED' WHERE batch_id = ? AND family_id = 'B-2'")
                .param(id.value())
                .update();
        database.sql("UPDATE lab_case SET changed_at = now() WHERE batch_id = ? AND family_id = 'B-4'")
                .param(id.value())
                .update();
        assertThat(undo.preview(id)).isEqualTo(new Withdrawal.Preview(3, 2));

        undo.undo(id, administrator());
        BatchSummary undone = support.awaitRest(id);

        assertThat(undone.createdCount()).isEqualTo(2);
        assertThat(undone.openCount()).isEqualTo(3);
        assertThat(cases.page(CaseFilter.ofBatch(id.value()), CasePlace.at(0), 10))
                .extracting(CaseListItem::familyId)
                .containsExactlyInAnyOrder("B-2", "B-4");
    }

    @Test
    void createsFamiliesAgainThatWereCheckedAgainAfterTheirCreation() throws IOException {
        BatchId id = created("C", 3);
        batches.checkAgain(id);
        support.awaitRest(id);
        database.sql("UPDATE batch SET status = 'COMPLETED', finished_at = now() WHERE id = ?")
                .param(id.value())
                .update();

        undo.undo(id, administrator());
        support.awaitRest(id);
        batches.checkAgain(id);
        BatchSummary checked = support.awaitRest(id);

        assertThat(checked.openCount()).isEqualTo(3);
        batches.create(id, CreateMode.ALL_OR_NOTHING, null);
        assertThat(support.awaitRest(id).createdCount()).isEqualTo(3);
    }

    @Test
    void refusesOtherCreatorsAndTakesTheBatchsOwn() throws IOException {
        BatchId id = created("D", 1);
        SignedIn other = new SignedIn(new UserId(UUID.randomUUID()), "other", "O. Other", Role.CASE_CREATOR);
        assertThat(undo.isOffered(find(id), other)).isFalse();
        assertRefused(id, other, Reason.NOT_YOURS);

        SignedIn own = new SignedIn(support.administrator(), "own", "O. Own", Role.CASE_CREATOR);
        undo.undo(id, own);
        assertThat(support.awaitRest(id).status()).isEqualTo(BatchStatus.UNDONE);
    }

    @Test
    void refusesAfterTheTimeAllowed() throws IOException {
        BatchId id = created("E", 1);
        database.sql("UPDATE batch SET finished_at = finished_at - interval '25 hours' WHERE id = ?")
                .param(id.value())
                .update();
        assertThat(undo.isOffered(find(id), administrator())).isFalse();
        assertRefused(id, administrator(), Reason.TOO_LATE);
    }

    @Test
    void refusesABatchThatCreatedNothing() throws IOException {
        BatchId id = checked("F", 1);
        assertRefused(id, administrator(), Reason.WRONG_STATE);
    }

    private void assertRefused(BatchId id, SignedIn user, Reason reason) {
        assertThatExceptionOfType(BatchRefusedException.class)
                .isThrownBy(() -> undo.undo(id, user))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    private List<CaseListItem> trash(BatchId id) {
        return cases.page(CaseFilter.of("", Set.of(CaseStatus.TRASH), id.value()), CasePlace.at(0), 100);
    }

    private SignedIn administrator() {
        return new SignedIn(support.administrator(), PostgresTest.USERNAME, "A. Admin", Role.ADMINISTRATOR);
    }

    private BatchSummary find(BatchId id) {
        return batches.find(id).orElseThrow();
    }

    private BatchId created(String prefix, int families) throws IOException {
        BatchId id = checked(prefix, families);
        batches.create(id, CreateMode.ALL_OR_NOTHING, null);
        support.awaitRest(id);
        return id;
    }

    private BatchId checked(String prefix, int families) throws IOException {
        return support.checked(folder, prefix + ".csv", support.families(prefix, families));
    }
}
