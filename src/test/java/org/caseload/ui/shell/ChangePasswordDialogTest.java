package org.caseload.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.dialog.Dialog;
import org.caseload.security.AccountRefusedException;
import org.caseload.security.AccountRefusedException.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = SignInView.class)
class ChangePasswordDialogTest extends ShellPages {

    private static final String PRESENT = "an invented passphrase";
    private static final String WANTED = "quiet river over stone";

    @BeforeEach
    void open() {
        new ChangePasswordDialog(ownPassword).open();
    }

    @Test
    void changesThePassword() {
        change(PRESENT, WANTED, WANTED);
        verify(ownPassword).change(PRESENT, WANTED);
        assertThat(message()).contains("The password was changed.");
        test(button("Close")).click();
        assertThat(find(Dialog.class).exists()).isFalse();
    }

    @Test
    void changesNothingWhenTheTwoDiffer() {
        change(PRESENT, WANTED, WANTED + "s");
        assertThat(password("Repeat password").isInvalid()).isTrue();
        verify(ownPassword, never()).change(any(), any());
    }

    @Test
    void saysAtThePresentPasswordThatItIsWrong() {
        refuse(Reason.PASSWORD_WRONG);
        change("another one, as long", WANTED, WANTED);
        assertThat(password("Present password").getErrorMessage()).isEqualTo("This is not the present password.");
        assertThat(password("New password").isInvalid()).isFalse();
    }

    @Test
    void saysAtTheNewPasswordWhatIsWrongWithIt() {
        refuse(Reason.PASSWORD_TOO_COMMON);
        change(PRESENT, WANTED, WANTED);
        assertThat(password("New password").getErrorMessage()).contains("easy to guess");
        assertThat(password("Present password").isInvalid()).isFalse();
    }

    @Test
    void changesNothingWhenItIsCancelled() {
        test(button("Cancel")).click();
        assertThat(find(Dialog.class).exists()).isFalse();
        verify(ownPassword, never()).change(any(), any());
    }

    private void refuse(Reason reason) {
        doThrow(new AccountRefusedException(reason)).when(ownPassword).change(any(), any());
    }

    private void change(String present, String wanted, String repeated) {
        test(password("Present password")).setValue(present);
        test(password("New password")).setValue(wanted);
        test(password("Repeat password")).setValue(repeated);
        test(button("Change password")).click();
    }
}
