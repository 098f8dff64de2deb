package org.caseload.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.caseload.PostgresTest;
import org.caseload.batch.BatchRefusedException.Reason;
import org.caseload.cases.CaseFilter;
import org.caseload.cases.CaseListItem;
import org.caseload.cases.CasePlace;
import org.caseload.cases.Cases;
import org.caseload.manifest.FindingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** The life of a batch, with the real jobs on a real PostgreSQL. */
@PostgresTest
@Import(BatchSupport.class)
class BatchLifeIT {

    @Autowired
    private Batches batches;

    @Autowired
    private BatchContents contents;

    @Autowired
    private BatchFiles files;

    @Autowired
    private Cases cases;

    @Autowired
    private BatchSupport support;

    @Autowired
    private TransactionTemplate transaction;

    @TempDir
    private Path folder;

    @Test
    void createsEveryFamilyOnceAndGivesEachRowItsCaseId() throws IOException {
        BatchId id = upload("run.csv", support.families("A", 450));
        BatchSummary checked = support.awaitRest(id);
        assertThat(checked.status()).isEqualTo(BatchStatus.VALIDATED);
        assertThat(BatchSupport.counts(checked).validCases()).isEqualTo(450);

        batches.create(id, CreateMode.ALL_OR_NOTHING, checked.version());
        BatchSummary done = support.awaitRest(id);

        assertThat(done.status()).isEqualTo(BatchStatus.COMPLETED);
        assertThat(done.createdCount()).isEqualTo(450);
        assertThat(done.failedCount()).isZero();
        assertThat(done.openCount()).isZero();
        assertThat(cases.count(CaseFilter.ofBatch(id.value()))).isEqualTo(450);
        List<String> results = lines(id);
        assertThat(results).hasSize(451);
        assertThat(results.subList(1, results.size()))
                .allMatch(line -> line.matches("\"?\"?,CL-[0-9A-Z]{10},A-\\d+,.*"));
    }

    @Test
    void pressingCreateAgainCreatesNothingTwice() throws IOException {
        BatchId id = upload("twice.csv", support.families("B", 30));
        support.awaitRest(id);
        batches.create(id, CreateMode.VALID_ONLY, null);
        batches.create(id, CreateMode.VALID_ONLY, null);
        support.awaitRest(id);

        assertThatExceptionOfType(BatchRefusedException.class)
                .isThrownBy(() -> batches.create(id, CreateMode.VALID_ONLY, null))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(Reason.NOTHING_TO_DO));
        assertThat(cases.count(CaseFilter.ofBatch(id.value()))).isEqualTo(30);
    }

    @Test
    void leavesFamiliesWithErrorsOutOnlyWhenAsked() throws IOException {
        BatchId id = upload("mixed.csv", support.families("C", 3).replace("C-2,Exome", "C-2,Exom"));
        BatchSummary checked = support.awaitRest(id);
        assertThat(BatchSupport.counts(checked).errors()).isEqualTo(1);
        assertThat(BatchSupport.counts(checked).errorFamilies()).isEqualTo(1);

        assertThatExceptionOfType(BatchRefusedException.class)
                .isThrownBy(() -> batches.create(id, CreateMode.ALL_OR_NOTHING, null))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(Reason.HAS_ERRORS));
        batches.create(id, CreateMode.VALID_ONLY, null);
        BatchSummary done = support.awaitRest(id);

        assertThat(done.status()).isEqualTo(BatchStatus.COMPLETED);
        assertThat(done.createdCount()).isEqualTo(2);
        assertThat(done.leftOutCount()).isEqualTo(1);
        assertThat(contents.families(id, Set.of(DraftState.INVALID), 0, 10))
                .extracting(DraftLine::familyId)
                .containsExactly("C-2");
    }

    @Test
    void refusesAVersionThatIsNoLongerTheCurrentOne() throws IOException {
        BatchId id = upload("version.csv", support.families("D", 1));
        BatchSummary checked = support.awaitRest(id);
        batches.checkAgain(id);
        support.awaitRest(id);

        assertThatExceptionOfType(BatchRefusedException.class)
                .isThrownBy(() -> batches.create(id, CreateMode.VALID_ONLY, checked.version()))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(Reason.CHANGED_MEANWHILE));
    }

    @Test
    void checksAgainBeforeItCreatesWhenTheCatalogHasChanged() throws IOException {
        support.addKit("K-retired", "Kit of yesterday");
        BatchId id = upload("retired.csv", support.families("E", 3).replace("E-2,Exome,", "E-2,Exome,K-retired"));
        support.awaitRest(id);
        support.retireKit("K-retired");

        batches.create(id, CreateMode.ALL_OR_NOTHING, null);
        BatchSummary checked = support.awaitRest(id);
        assertThat(checked.status()).isEqualTo(BatchStatus.VALIDATED);
        assertThat(BatchSupport.counts(checked).errorFamilies()).isEqualTo(1);
        assertThat(checked.createdCount()).isZero();

        support.restoreKit("K-retired");
        batches.create(id, CreateMode.VALID_ONLY, null);
        BatchSummary done = support.awaitRest(id);
        assertThat(done.status()).isEqualTo(BatchStatus.COMPLETED);
        assertThat(done.createdCount()).isEqualTo(3);
    }

    @Test
    void failsACaseWhoseCatalogEntryIsRetiredUnderwayAndCreatesItAfterRetry() throws IOException {
        support.addKit("K-underway", "Kit of today");
        BatchId id = upload("underway.csv", support.families("M", 3).replace("M-2,Exome,", "M-2,Exome,K-underway"));
        support.awaitRest(id);
        transaction.executeWithoutResult(status -> {
            batches.create(id, CreateMode.ALL_OR_NOTHING, null);
            support.retireKit("K-underway");
        });

        BatchSummary done = support.awaitRest(id);
        assertThat(done.status()).isEqualTo(BatchStatus.COMPLETED_WITH_FAILURES);
        assertThat(done.createdCount()).isEqualTo(2);
        assertThat(done.failedCount()).isEqualTo(1);
        DraftLine failed =
                contents.families(id, Set.of(DraftState.FAILED), 0, 10).getFirst();
        assertThat(failed.familyId()).isEqualTo("M-2");
        assertThat(failed.failure()).isEqualTo(CaseFailure.CATALOG_ENTRY_RETIRED);
        assertThat(lines(id).get(2)).contains("Kit of today").contains("retired");

        support.restoreKit("K-underway");
        batches.retry(id);
        BatchSummary retried = support.awaitRest(id);
        assertThat(retried.status()).isEqualTo(BatchStatus.COMPLETED);
        assertThat(retried.createdCount()).isEqualTo(3);
        assertThat(retried.failedCount()).isZero();
    }

    @Test
    void countsFailedCasesAsOpenWhenTheCheckBeforeTheirRetryIsStopped() throws IOException {
        support.addKit("K-stopped", "Kit of yesterday");
        BatchId id = upload("stopped.csv", support.families("Q", 2).replace("Q-2,Exome,", "Q-2,Exome,K-stopped"));
        support.awaitRest(id);
        transaction.executeWithoutResult(status -> {
            batches.create(id, CreateMode.ALL_OR_NOTHING, null);
            support.retireKit("K-stopped");
        });
        assertThat(support.awaitRest(id).failedCount()).isEqualTo(1);

        // Together, or the check might have ended before.
        transaction.executeWithoutResult(status -> {
            batches.retry(id);
            batches.cancel(id);
        });

        BatchSummary stopped = batches.find(id).orElseThrow();
        assertThat(stopped.status()).isEqualTo(BatchStatus.CANCELLED);
        assertThat(stopped.openCount()).isEqualTo(1);
        assertThat(stopped.failedCount()).isZero();
        assertThat(contents.families(id, Set.of(DraftState.OPEN), 0, 10)).hasSize(1);
    }

    @Test
    void failsAFamilyThatAnotherBatchCreatedMeanwhile() throws IOException {
        BatchId first = upload("one.csv", support.families("N", 2));
        support.awaitRest(first);
        BatchId second = upload("other.csv", support.families("N", 3));
        support.awaitRest(second);
        batches.create(first, CreateMode.ALL_OR_NOTHING, null);
        support.awaitRest(first);

        batches.create(second, CreateMode.ALL_OR_NOTHING, null);
        BatchSummary done = support.awaitRest(second);

        assertThat(done.createdCount()).isEqualTo(1);
        assertThat(contents.families(second, Set.of(DraftState.FAILED), 0, 10))
                .extracting(DraftLine::failure)
                .containsExactly(CaseFailure.CREATED_MEANWHILE, CaseFailure.CREATED_MEANWHILE);
        assertThat(lines(second).get(1)).contains("Family ‘N-1’ was created after the check, as CL-");
    }

    @Test
    void createsAFamilyOnceThatTwoBatchesCreateAtTheSameTime() throws IOException {
        BatchId first = upload("left.csv", support.families("O", 400));
        BatchId second = upload("right.csv", support.families("O", 400));
        support.awaitRest(first);
        support.awaitRest(second);

        batches.create(first, CreateMode.ALL_OR_NOTHING, null);
        batches.create(second, CreateMode.ALL_OR_NOTHING, null);
        BatchSummary left = support.awaitRest(first);
        BatchSummary right = support.awaitRest(second);

        assertThat(left.createdCount() + right.createdCount()).isEqualTo(400);
        assertThat(left.failedCount() + right.failedCount()).isEqualTo(400);
    }

    @Test
    void skipsWhatAnEarlierBatchCreated() throws IOException {
        BatchId first = upload("first.csv", support.families("F", 2));
        support.awaitRest(first);
        batches.create(first, CreateMode.ALL_OR_NOTHING, null);
        support.awaitRest(first);

        BatchId second = upload("second.csv", support.families("F", 3));
        BatchSummary checked = support.awaitRest(second);

        assertThat(BatchSupport.counts(checked).skipped()).isEqualTo(2);
        assertThat(BatchSupport.counts(checked).cases()).isEqualTo(1);
        assertThat(contents.families(second, Set.of(DraftState.SKIPPED), 0, 10))
                .allMatch(family -> family.caseId() != null);
    }

    @Test
    void takesItsOwnResultFileBackAndSkipsWhatIsCreated() throws IOException {
        BatchId first = upload("again.csv", support.families("G", 3).replace("G-2,Exome", "G-2,Exom"));
        support.awaitRest(first);
        batches.create(first, CreateMode.VALID_ONLY, null);
        support.awaitRest(first);

        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        files.writeErrors(first, Locale.ENGLISH, errors);
        String mended = errors.toString(StandardCharsets.UTF_8).replace(",Exom,", ",Exome,");
        BatchId second = upload("again_errors.csv", mended);
        BatchSummary checked = support.awaitRest(second);

        assertThat(BatchSupport.counts(checked).errors()).isZero();
        assertThat(BatchSupport.counts(checked).skipped()).isEqualTo(2);
        assertThat(BatchSupport.counts(checked).validCases()).isEqualTo(1);
    }

    @Test
    void checksCreatedFamiliesAgainWithoutTouchingThem() throws IOException {
        BatchId id = upload("recheck.csv", support.families("H", 2).replace("H-2,Exome", "H-2,Exom"));
        support.awaitRest(id);
        batches.create(id, CreateMode.VALID_ONLY, null);
        support.awaitRest(id);

        batches.checkAgain(id);
        BatchSummary checked = support.awaitRest(id);

        assertThat(checked.status()).isEqualTo(BatchStatus.VALIDATED);
        assertThat(checked.createdCount()).isEqualTo(1);
        assertThat(BatchSupport.counts(checked).skipped()).isZero();
        assertThat(contents.countFamilies(id, Set.of(DraftState.CREATED))).isEqualTo(1);
        assertThat(contents.countFamilies(id, Set.of(DraftState.INVALID))).isEqualTo(1);
    }

    @Test
    void refusesAFileThatIsNoTable() throws IOException {
        BatchId id = upload("scan.csv", "%PDF-1.7\nnot a table");
        BatchSummary checked = support.awaitRest(id);

        assertThat(checked.status()).isEqualTo(BatchStatus.REJECTED);
        assertThat(contents.findings(id, FindingFilter.all(), 0, 10))
                .extracting(found -> found.finding().code())
                .containsExactly(FindingCode.FILE_NOT_TEXT);
    }

    @Test
    void givesTheSameBatchForTheSameUploadKey() throws IOException {
        Path file = Files.writeString(folder.resolve("keyed.csv"), support.families("J", 1));
        BatchId first = batches.upload("keyed.csv", file, support.administrator(), "key-1");
        BatchId second = batches.upload("keyed.csv", file, support.administrator(), "key-1");
        assertThat(second).isEqualTo(first);
    }

    @Test
    void keepsTheBytesAsUploaded() throws IOException {
        String manifest = "\uFEFF" + support.families("K", 1);
        BatchId id = upload("bytes.csv", manifest);
        support.awaitRest(id);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.writeOriginal(id, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(manifest);
    }

    @Test
    void stopsCreationWithinAChunkAndGoesOnLater() throws IOException {
        BatchId id = upload("stopped.csv", support.families("L", 3000));
        support.awaitRest(id);
        batches.create(id, CreateMode.ALL_OR_NOTHING, null);
        support.await(id, batch -> batch.createdCount() > 0);
        batches.cancel(id);
        BatchSummary stopped = support.awaitRest(id);

        assertThat(stopped.status()).isIn(BatchStatus.CANCELLED, BatchStatus.COMPLETED);
        assertThat(stopped.createdCount()).isEqualTo(cases.count(CaseFilter.ofBatch(id.value())));
        if (stopped.status() == BatchStatus.CANCELLED) {
            assertThat(stopped.openCount()).isEqualTo(3000 - stopped.createdCount());
            batches.create(id, CreateMode.ALL_OR_NOTHING, null);
            assertThat(support.awaitRest(id).createdCount()).isEqualTo(3000);
        }
        assertThat(cases.page(CaseFilter.ofBatch(id.value()), CasePlace.at(0), 3000))
                .extracting(CaseListItem::familyId)
                .doesNotHaveDuplicates()
                .hasSize(3000);
    }

    private BatchId upload(String name, String manifest) throws IOException {
        Path file = Files.writeString(folder.resolve(name), manifest);
        return batches.upload(name, file, support.administrator(), null);
    }

    private List<String> lines(BatchId id) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.writeResults(id, Locale.ENGLISH, out);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
