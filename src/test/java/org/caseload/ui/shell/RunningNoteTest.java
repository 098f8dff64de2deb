package org.caseload.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.caseload.batch.BatchChanges;
import org.caseload.batch.BatchChanges.Subscription;
import org.caseload.batch.BatchId;
import org.caseload.batch.BatchStatus;
import org.caseload.batch.BatchSummary;
import org.caseload.batch.Batches;
import org.caseload.security.UserId;
import org.caseload.ui.Words;
import org.caseload.ui.component.Links;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ViewPackages(classes = Links.class)
@ContextConfiguration(classes = Words.class)
class RunningNoteTest extends SpringBrowserlessTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final UserId user = new UserId(UUID.randomUUID());
    private final BatchId run = BatchId.random();
    private final Subscription subscription = mock();

    @MockitoBean
    private Batches batches;

    @MockitoBean
    private BatchChanges changes;

    private RunningBatches running;

    @BeforeEach
    void prepare() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        running = new RunningBatches(batches, changes);
        when(changes.subscribeAll(any())).thenReturn(subscription);
    }

    @Test
    void staysAwayWhileNothingRuns() {
        assertThat(note().isVisible()).isFalse();
    }

    @Test
    void showsHowFarTheOnlyBatchIs() {
        stored(batch(run, user, BatchStatus.CREATING, 120));
        RunningNote note = note();
        assertThat(text(note)).isEqualTo("run.csvCreating30%");
        assertThat(note.getHref()).isEqualTo(Links.batchAddress(run.value()));
    }

    @Test
    void countsSeveralAndLeadsToTheirList() {
        stored(
                batch(run, user, BatchStatus.CREATING, 120),
                batch(BatchId.random(), user, BatchStatus.VALIDATING, 0),
                batch(BatchId.random(), user, BatchStatus.UNDOING, 0));
        RunningNote note = note();
        assertThat(text(note)).isEqualTo("3 batches running");
        assertThat(note.getHref()).startsWith("batches?status=VALIDATING&status=CREATING");
    }

    @Test
    void leavesOutOthersBatchesAndTheOneThatIsOpen() {
        stored(
                batch(run, user, BatchStatus.CREATING, 120),
                batch(BatchId.random(), new UserId(UUID.randomUUID()), BatchStatus.CREATING, 1));
        RunningNote note = note();
        note.leaveOut(Links.batchAddress(run.value()));
        assertThat(note.isVisible()).isFalse();
        note.leaveOut(Links.CASES);
        assertThat(note.isVisible()).isTrue();
    }

    @Test
    void tellsOfAnEndOnceHoweverOftenThePageIsLoaded() {
        stored(batch(run, user, BatchStatus.CREATING, 120));
        RunningNote before = note();
        BatchSummary ended = batch(run, user, BatchStatus.COMPLETED, 400);
        when(batches.find(run)).thenReturn(Optional.of(ended));
        before.removeFromParent();
        stored();

        note();
        assertThat(text(find(Notification.class).single()))
                .contains("run.csv", "Completed", "400 cases were created.", "Show summary");
        note();
        assertThat(find(Notification.class).all()).hasSize(1);
        verify(batches, times(1)).find(run);
    }

    @Test
    void readsOnceForAllPagesAndNotWithoutOne() {
        RunningNote first = note();
        RunningNote second = note();
        verify(batches, times(1)).page(any(), eq(0), anyInt());
        first.removeFromParent();
        verify(subscription, times(0)).close();
        second.removeFromParent();
        verify(subscription, atLeastOnce()).close();
    }

    private RunningNote note() {
        RunningNote note = new RunningNote(running, batches, user);
        UI.getCurrent().add(note);
        return note;
    }

    private void stored(BatchSummary... all) {
        when(batches.page(any(), anyInt(), anyInt())).thenReturn(List.of(all));
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static BatchSummary batch(BatchId id, UserId by, BatchStatus status, int created) {
        return new BatchSummary(
                id,
                "run.csv",
                1_000,
                status,
                1,
                0,
                0,
                null,
                created == 0 ? 0 : 400,
                created,
                0,
                400 - created,
                0,
                by,
                "J. Lambert",
                NOON,
                NOON,
                NOON,
                null,
                null,
                null,
                null,
                null);
    }
}
