package org.caseload.ui.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caseload.batch.BatchRefusedException;
import org.caseload.batch.BatchStatus;
import org.caseload.batch.CreateMode;
import org.caseload.security.Role;
import org.caseload.ui.component.Links;
import org.caseload.ui.component.MessageBar;
import org.junit.jupiter.api.Test;

/** What a person sees on a batch's page, found by the words on the screen. */
@ViewPackages(classes = BatchView.class)
class BatchViewTest extends OpenBatch {

    @Test
    void createsTheValidCasesAfterTheTick() {
        open(Summaries.checked(412, 400, 37, 12, 0).make());
        assertThat(text(find(MessageBar.class).single()))
                .contains("37 errors in 12 families. 400 of 412 cases can be created.");
        assertThat(button("Create 412 cases").isEnabled()).isFalse();
        Checkbox leaveOut = find(Checkbox.class).single();
        assertThat(leaveOut.getLabel()).isEqualTo("Leave 12 families with errors out");
        test(leaveOut).click();
        test(button("Create 400 valid cases")).click();
        verify(batches).create(Summaries.ID, CreateMode.VALID_ONLY, 1);
    }

    @Test
    void createsAllWithoutErrors() {
        open(Summaries.checked(412, 412, 0, 0, 0).make());
        assertThat(page()).contains("No errors were found. 412 cases can be created.");
        assertThat(find(Checkbox.class).exists()).isFalse();
        test(button("Create 412 cases")).click();
        verify(batches).create(Summaries.ID, CreateMode.ALL_OR_NOTHING, 1);
    }

    @Test
    void saysOnThePageWhyCreatingWasRefused() {
        open(Summaries.checked(412, 412, 0, 0, 0).make());
        doThrow(new BatchRefusedException(Summaries.ID, BatchRefusedException.Reason.CHANGED_MEANWHILE))
                .when(batches)
                .create(any(), any(), any());
        test(button("Create 412 cases")).click();
        assertThat(page()).contains("The batch was checked again since you opened this page.");
    }

    @Test
    void saysThatSomebodyElsePressedCreateFirst() {
        Summaries checked = Summaries.checked(412, 412, 0, 0, 0);
        open(checked.make());
        doAnswer(call -> {
                    stored(checked.as(BatchStatus.CREATING)
                            .ended(412, 246, 0, 166, 0)
                            .make());
                    throw new BatchRefusedException(Summaries.ID, BatchRefusedException.Reason.WRONG_STATE);
                })
                .when(batches)
                .create(any(), any(), any());
        test(button("Create 412 cases")).click();
        assertThat(page()).contains("246 of 412", "the batch has moved on. The page shows where it is now.");
    }

    @Test
    void followsTheBatchThroughItsStates() {
        Summaries checked = Summaries.checked(412, 412, 0, 0, 0);
        when(contents.newestCases(any(), anyInt())).thenReturn(List.of());
        open(Summaries.with(BatchStatus.VALIDATING).make());
        assertThat(page()).contains("Reading the file");
        becomes(checked.make());
        assertThat(page()).contains("No errors were found.");
        becomes(checked.as(BatchStatus.CREATING).ended(412, 246, 2, 164, 0).make());
        assertThat(page()).contains("248 of 412");
        becomes(checked.as(BatchStatus.COMPLETED).ended(412, 412, 0, 0, 0).make());
        assertThat(page()).contains("412 cases were created.", "run-2026-11-20.csv");
    }

    @Test
    void asksBeforeItStopsACreation() {
        open(Summaries.checked(412, 412, 0, 0, 0)
                .as(BatchStatus.CREATING)
                .ended(412, 246, 0, 166, 0)
                .make());
        test(button("Cancel creation")).click();
        test(find(ConfirmDialog.class).single()).confirm();
        verify(batches).cancel(Summaries.ID);
    }

    @Test
    void retriesFailedCases() {
        open(Summaries.checked(412, 412, 0, 0, 0)
                .as(BatchStatus.COMPLETED_WITH_FAILURES)
                .ended(412, 409, 3, 0, 0)
                .make());
        assertThat(page()).contains("409 cases were created.", "3 cases failed.");
        test(button("Retry failed cases")).click();
        verify(batches).retry(Summaries.ID);
    }

    @Test
    void saysWhereFailuresAreThatDoNotFitOnPaper() {
        Summaries checked = Summaries.checked(412, 412, 0, 0, 0).as(BatchStatus.COMPLETED_WITH_FAILURES);
        open(checked.ended(412, 362, 50, 0, 0).make());
        assertThat(page()).contains("50 cases failed.").doesNotContain("fit on paper");
        open(checked.ended(412, 361, 51, 0, 0).make());
        assertThat(page()).contains("51 cases failed.", "Not all failures fit on paper");
    }

    @Test
    void offersToCreateWhatAStopLeftOpen() {
        open(Summaries.checked(412, 412, 0, 0, 0)
                .as(BatchStatus.CANCELLED)
                .ended(412, 180, 0, 232, 0)
                .make());
        assertThat(page()).contains("232 families are still open and can be created.");
        test(button("Create 232 cases")).click();
        verify(batches).create(Summaries.ID, CreateMode.VALID_ONLY, 1);
    }

    @Test
    void offersAViewerNothingThatWrites() {
        signIn(Role.VIEWER);
        open(Summaries.checked(412, 400, 37, 12, 0).make());
        assertThat(page()).contains("37 errors").doesNotContain("Upload another file");
        assertThat(find(Checkbox.class).exists()).isFalse();
        assertThat(find(Button.class).withTextContaining("Create").exists()).isFalse();
    }

    @Test
    void saysThatThereIsNoSuchBatch() {
        when(batches.find(any())).thenReturn(Optional.empty());
        UI.getCurrent().navigate(Links.batchAddress(UUID.randomUUID()));
        assertThat(page()).contains("There is no batch at this address.");
    }

    @Test
    void stopsListeningWhenThePageGoes() {
        open(Summaries.checked(1, 1, 0, 0, 0).make());
        getCurrentView().getElement().removeFromParent();
        verify(subscription).close();
    }
}
