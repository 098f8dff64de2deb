package org.caseload.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.caseload.PostgresTest;
import org.caseload.batch.BatchRefusedException.Reason;
import org.caseload.cases.CaseFilter;
import org.caseload.cases.Cases;
import org.caseload.security.AsAdministrator;
import org.caseload.security.AuditAction;
import org.caseload.security.AuditEntry;
import org.caseload.security.AuditFilter;
import org.caseload.security.AuditTrail;
import org.caseload.security.Role;
import org.caseload.security.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.transaction.support.TransactionTemplate;

/** Deleting what a batch's file said, by hand and after the time that the settings say. */
@PostgresTest(properties = "caseload.retention.batch-data=30d")
@Import(BatchSupport.class)
class BatchDataIT {

    private static final List<String> TABLES = List.of(
            "batch_piece", "batch_table", "batch_row", "batch_edit", "batch_create_again", "finding", "case_draft");

    @Autowired
    private Batches batches;

    @Autowired
    private BatchData data;

    @Autowired
    private Retention retention;

    @Autowired
    private BatchFiles files;

    @Autowired
    private Edits edits;

    @Autowired
    private Undo undo;

    @Autowired
    private Cases cases;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private BatchSupport support;

    @Autowired
    private JdbcClient database;

    @Autowired
    private SecurityContextHolderStrategy contexts;

    @Autowired
    private TransactionTemplate transaction;

    @TempDir
    private Path folder;

    @Test
    void deletesWhatTheFileSaidAndKeepsBatchCountsAndCases() throws IOException {
        BatchId id = created("A");
        edits.mend(id, 3, Map.of(1, "Exom"), null, support.administrator());
        BatchSummary before = find(id);

        data.delete(id);

        BatchSummary after = find(id);
        assertThat(after.dataDeletedAt()).isNotNull();
        assertThat(after.status()).isEqualTo(before.status());
        assertThat(after.counts()).isEqualTo(before.counts());
        assertThat(after.createdCount()).isEqualTo(2);
        assertThat(after.version()).isEqualTo(before.version() + 1);
        assertThat(cases.count(CaseFilter.ofBatch(id.value()))).isEqualTo(2);
        assertThat(TABLES).allSatisfy(table -> assertThat(rows(table, id)).isZero());
        assertThat(audited(id)).extracting(AuditEntry::actor).containsExactly("test");
    }

    @Test
    void refusesEveryVerbAndDownloadAfterwards() throws IOException {
        BatchId id = created("B");
        data.delete(id);

        refuses(() -> batches.create(id, CreateMode.VALID_ONLY, null));
        refuses(() -> batches.retry(id));
        refuses(() -> batches.cancel(id));
        refuses(() -> batches.checkAgain(id));
        refuses(() -> undo.undo(id, administrator()));
        refuses(() -> edits.mend(id, 1, Map.of(0, "x"), null, support.administrator()));
        refuses(() -> files.writeOriginal(id, new ByteArrayOutputStream()));
        refuses(() -> files.writeErrors(id, Locale.ENGLISH, new ByteArrayOutputStream()));
        refuses(() -> files.writeResults(id, Locale.ENGLISH, new ByteArrayOutputStream()));
        refuses(() -> files.writeCorrected(id, Locale.ENGLISH, new ByteArrayOutputStream()));
        assertThat(undo.isOffered(find(id), administrator())).isFalse();
        assertThat(find(id).status()).isEqualTo(BatchStatus.COMPLETED);
    }

    @Test
    void doesItOnce() throws IOException {
        BatchId id = created("C");
        data.delete(id);
        BatchSummary first = find(id);
        data.delete(id);
        assertThat(find(id)).isEqualTo(first);
        assertThat(audited(id)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"VALIDATING", "CREATING", "CANCELLING", "UNDOING"})
    void deletesNothingWhileAJobIsAtWork(String status) throws IOException {
        BatchId id = created("D" + status.charAt(2));
        // Rolled back in the end: with the status committed, the sweeper would give the batch a job.
        transaction.executeWithoutResult(undone -> {
            undone.setRollbackOnly();
            database.sql("UPDATE batch SET status = ? WHERE id = ?")
                    .params(status, id.value())
                    .update();
            assertThatExceptionOfType(BatchRefusedException.class)
                    .isThrownBy(() -> data.delete(id))
                    .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.WRONG_STATE));
            assertThat(rows("batch_piece", id)).isEqualTo(1);
        });
    }

    @Test
    void letsNobodyDoItButAdministrators() throws IOException {
        BatchId id = created("E");
        AsAdministrator.signIn(contexts, Role.CASE_CREATOR);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> data.delete(id));
        assertThat(find(id).dataDeletedAt()).isNull();
    }

    @Test
    void deletesByItselfWhatHasBeenKeptLongEnough() throws IOException {
        BatchId old = created("F");
        BatchId young = created("G");
        BatchId mended = created("H");
        age(old, 31);
        age(young, 29);
        age(mended, 31);
        edits.mend(mended, 3, Map.of(1, "Exom"), null, support.administrator());
        contexts.clearContext();

        retention.run();

        assertThat(find(old).dataDeletedAt()).isNotNull();
        assertThat(rows("batch_piece", old)).isZero();
        assertThat(find(young).dataDeletedAt()).isNull();
        assertThat(rows("batch_piece", young)).isEqualTo(1);
        assertThat(find(mended).dataDeletedAt()).isNull();
        AsAdministrator.signIn(contexts, Role.ADMINISTRATOR);
        assertThat(audited(old)).singleElement().satisfies(entry -> {
            assertThat(entry.actor()).isEmpty();
            assertThat(entry.after()).isEqualTo("caseload.retention.batch-data=PT720H");
        });
    }

    private void refuses(ThrowingCallable verb) {
        assertThatExceptionOfType(BatchRefusedException.class)
                .isThrownBy(verb)
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.DATA_DELETED));
    }

    /** Two families with a case and one with an error. */
    private BatchId created(String prefix) throws IOException {
        Path file = folder.resolve(prefix + ".csv");
        Files.writeString(file, support.families(prefix, 3).replace(prefix + "-3,Exome", prefix + "-3,Exon"));
        BatchId id = batches.upload(prefix + ".csv", file, support.administrator(), null);
        support.awaitRest(id);
        batches.create(id, CreateMode.VALID_ONLY, null);
        support.awaitRest(id);
        return id;
    }

    private void age(BatchId id, int days) {
        database.sql("UPDATE batch SET finished_at = finished_at - make_interval(days => ?) WHERE id = ?")
                .params(days, id.value())
                .update();
    }

    private int rows(String table, BatchId id) {
        return database.sql("SELECT count(*) FROM " + table + " WHERE batch_id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    private List<AuditEntry> audited(BatchId id) {
        return trail.page(new AuditFilter(id.toString(), Set.of(AuditAction.BATCH_DATA_DELETED), null, null), 0, 10);
    }

    private BatchSummary find(BatchId id) {
        return batches.find(id).orElseThrow();
    }

    private SignedIn administrator() {
        return new SignedIn(support.administrator(), "admin", "Administrator", Role.ADMINISTRATOR);
    }
}
