package org.caseload.ui.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.caseload.batch.BatchStatus;
import org.caseload.security.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ViewPackages(classes = BatchView.class)
class DeletedDataViewTest extends OpenBatch {

    private static final Summaries DONE = Summaries.with(BatchStatus.COMPLETED).ended(412, 412, 0, 0, 0);

    @Test
    void asksAnAdministratorBeforeItDeletes() {
        signIn(Role.ADMINISTRATOR);
        open(DONE.make());

        test(button("Delete data")).click();
        ConfirmDialog dialog = find(ConfirmDialog.class).single();
        assertThat(dialog.getElement().getProperty("message"))
                .contains("go for good")
                .contains("the 412 cases that were created");
        verify(data, never()).delete(any());
        test(dialog).confirm();

        verify(data).delete(Summaries.ID);
    }

    @Test
    void offersItToNobodyElse() {
        signIn(Role.CASE_CREATOR);
        open(DONE.make());
        assertThat(offered()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = BatchStatus.class,
            names = {"VALIDATING", "CREATING", "CANCELLING", "UNDOING"})
    void doesNotOfferItWhileAJobIsAtWork(BatchStatus status) {
        signIn(Role.ADMINISTRATOR);
        open(DONE.as(status).make());
        assertThat(offered()).isFalse();
    }

    @Test
    void saysWhatIsGoneAndWhatIsStillHere() {
        signIn(Role.ADMINISTRATOR);
        open(DONE.withoutData().make());

        assertThat(page())
                .contains("The data of this batch were deleted on 2026-11-20.")
                .contains("The numbers and the cases are still here.")
                .contains("412")
                .contains("Show cases")
                .doesNotContain("Download");
        assertThat(offered()).isFalse();
    }

    private boolean offered() {
        return find(Button.class).withText("Delete data").exists();
    }
}
