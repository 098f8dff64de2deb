package org.caseload.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Collections;
import java.util.Set;
import org.awaitility.Awaitility;
import org.caseload.PostgresTest;
import org.caseload.batch.BatchId;
import org.caseload.batch.BatchRested;
import org.caseload.batch.BatchStatus;
import org.caseload.batch.BatchSupport;
import org.caseload.batch.Batches;
import org.caseload.batch.CreateMode;
import org.caseload.notice.TestReceiver.Call;
import org.caseload.security.AuditAction;
import org.caseload.security.AuditFilter;
import org.caseload.security.AuditTrail;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** Notices on their way from the outbox to a web server and a mail server, with the real job on a real PostgreSQL. */
@PostgresTest(
        properties = {
            "caseload.webhooks.allow-http=true",
            "caseload.webhooks.allow-private=true",
            "caseload.webhooks.timeout=500ms",
            "caseload.notices.base-url=https://caseload.lab.example/",
            "caseload.mail.to=lab@example.org",
            "caseload.mail.language=fr",
            "spring.mail.host=127.0.0.1"
        })
@Import(BatchSupport.class)
class NoticesIT {

    private static final TestReceiver RECEIVER = new TestReceiver();
    private static final GreenMail MAIL = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    private Batches batches;

    @Autowired
    private Notices notices;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private BatchSupport support;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    @Autowired
    @Qualifier("jobRunner")
    private SmartLifecycle jobs;

    @TempDir
    private Path folder;

    @DynamicPropertySource
    static void start(DynamicPropertyRegistry settings) {
        MAIL.start();
        // A list comes from one source of settings as a whole.
        settings.add("caseload.webhooks.receivers[0].name", () -> "lims");
        settings.add("caseload.webhooks.receivers[0].secret", () -> "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        settings.add("caseload.webhooks.receivers[0].url", () -> "http://127.0.0.1:" + RECEIVER.port() + "/hook");
        settings.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
    }

    @AfterAll
    static void stop() {
        RECEIVER.close();
        MAIL.stop();
    }

    @BeforeEach
    void forget() throws FolderException {
        database.sql("DELETE FROM notice").update();
        RECEIVER.forget();
        MAIL.purgeEmailFromAllMailboxes();
    }

    @Test
    void tellsEveryReceiverOfACompletedBatch() throws IOException, MessagingException {
        BatchId id = upload("Smith-Jones.csv", support.families("A", 3));
        support.awaitRest(id);
        assertThat(notices.count()).as("checks are not told of").isZero();
        batches.create(id, CreateMode.ALL_OR_NOTHING, null);
        support.awaitRest(id);
        awaitState(NoticeState.DELIVERED, 2);

        Call call = RECEIVER.calls().getFirst();
        assertThat(call.body())
                .contains("\"type\":\"batch.rested\"", "\"batchId\":\"" + id + "\"", "\"status\":\"COMPLETED\"")
                .contains("\"createdCount\":3", "\"link\":\"https://caseload.lab.example/batches/" + id + "\"")
                .doesNotContain("Smith", "A-1");
        assertThat(call.headers().getFirst("webhook-signature")).isEqualTo(signature(call));
        MimeMessage mail = MAIL.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Caseload : Un lot est terminé (lot " + id + ")");
        assertThat(mail.getContent().toString())
                .contains("Dossiers créés : 3", "https://caseload.lab.example/batches/" + id);
        assertThat(GreenMailUtil.getWholeMessage(mail)).doesNotContain("Smith");
    }

    @Test
    void writesWithTheChangeOrNotAtAll() throws IOException {
        BatchId id = checked("B");
        transaction.executeWithoutResult(status -> {
            events.publishEvent(new BatchRested(id, BatchStatus.COMPLETED));
            assertThat(notices.count()).isEqualTo(2);
            status.setRollbackOnly();
        });
        assertThat(notices.count()).isZero();
        assertThatThrownBy(() -> events.publishEvent(new BatchRested(id, BatchStatus.COMPLETED)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void triesAgainAfterAnErrorAndAfterSilenceWithTheSameId() throws IOException {
        RECEIVER.thenStatus(500).thenSilence();
        rest(checked("C"));

        Notice first = awaitTries(1);
        assertThat(first.failure()).isEqualTo(NoticeFailure.NOT_ACCEPTED);
        assertThat(first.answer()).isEqualTo(500);
        assertThat(first.nextTryAt()).isAfter(first.content().at().plusSeconds(39));
        makeDue();
        Notice second = awaitTries(2);
        assertThat(second.failure()).isEqualTo(NoticeFailure.NO_ANSWER);
        assertThat(second.answer()).isNull();
        makeDue();
        Notice third = awaitTries(3);

        assertThat(third.state()).isEqualTo(NoticeState.DELIVERED);
        assertThat(third.failure()).isNull();
        assertThat(RECEIVER.calls())
                .extracting(call -> call.headers().getFirst("webhook-id"))
                .hasSize(3)
                .containsOnly(third.id().toString());
    }

    @Test
    void givesUpAfterTheLastTryAndSendsAgainWhenAsked() throws IOException {
        BatchId id = checked("D");
        RECEIVER.thenStatus(503);
        jobs.stop();
        rest(id);
        database.sql("UPDATE notice SET tries = 11").update();
        jobs.start();

        Notice failed = awaitTries(12);
        assertThat(failed.state()).isEqualTo(NoticeState.FAILED);
        assertThat(failed.nextTryAt()).isNull();
        notices.sendAgain(failed.id());

        assertThat(awaitTries(1).state()).isEqualTo(NoticeState.DELIVERED);
        assertThat(RECEIVER.calls())
                .extracting(call -> call.headers().getFirst("webhook-id"))
                .containsExactly(failed.id().toString(), failed.id().toString());
        assertThat(trail.page(new AuditFilter(failed.id().toString(), Set.of(), null, null), 0, 10))
                .extracting(entry -> entry.action())
                .containsExactly(AuditAction.NOTICE_SENT_AGAIN);
    }

    @Test
    void deliversAfterARestartWhatWasWrittenBefore() throws IOException {
        BatchId id = checked("E");
        jobs.stop();
        rest(id);
        assertThat(RECEIVER.calls()).isEmpty();
        jobs.start();
        awaitState(NoticeState.DELIVERED, 2);
        assertThat(RECEIVER.calls()).hasSize(1);
        assertThat(MAIL.getReceivedMessages()).hasSize(1);
    }

    @Test
    void forgetsWhatEndedLongAgo() throws IOException {
        rest(checked("G"));
        awaitState(NoticeState.DELIVERED, 2);
        database.sql("UPDATE notice SET ended_at = now() - interval '91 days' WHERE channel = 'MAIL'")
                .update();
        jobs.stop();
        database.sql("UPDATE scheduled_tasks SET execution_time = now() WHERE task_name = 'forget-notices'")
                .update();
        jobs.start();
        Awaitility.await().pollInSameThread().until(() -> notices.count() == 1);
        assertThat(called().state()).isEqualTo(NoticeState.DELIVERED);
    }

    @Test
    void doesNotTryAReceiverThatIsGone() throws IOException {
        RECEIVER.thenStatus(410);
        rest(checked("F"));
        Notice gone = awaitTries(1);
        assertThat(gone.state()).isEqualTo(NoticeState.FAILED);
        assertThat(gone.failure()).isEqualTo(NoticeFailure.GONE);
    }

    private void rest(BatchId id) {
        transaction.executeWithoutResult(status -> events.publishEvent(new BatchRested(id, BatchStatus.COMPLETED)));
    }

    private BatchId checked(String prefix) throws IOException {
        BatchId id = upload(prefix + ".csv", support.families(prefix, 1));
        support.awaitRest(id);
        return id;
    }

    private BatchId upload(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, content);
        return batches.upload(name, file, support.administrator(), null);
    }

    /** The only webhook notice, once it was tried so often. */
    private Notice awaitTries(int tries) {
        return Awaitility.await().pollInSameThread().until(this::called, notice -> notice.tries() == tries);
    }

    private Notice called() {
        return notices.page(0, 10).stream()
                .filter(notice -> notice.receiver().channel() == Channel.WEBHOOK)
                .findFirst()
                .orElseThrow();
    }

    private void awaitState(NoticeState state, int number) {
        Awaitility.await()
                .pollInSameThread()
                .until(
                        () -> notices.page(0, 10).stream().map(Notice::state).toList(),
                        states -> states.equals(Collections.nCopies(number, state)));
    }

    private void makeDue() {
        database.sql("UPDATE notice SET next_try_at = written_at WHERE state = 'WAITING'")
                .update();
    }

    private static String signature(Call call) {
        byte[] key = Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        String id = call.headers().getFirst("webhook-id");
        long timestamp = Long.parseLong(call.headers().getFirst("webhook-timestamp"));
        return WebhookSignature.of(key, id, timestamp, call.body().getBytes(StandardCharsets.UTF_8));
    }
}
