package org.caseload.ui.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import org.caseload.security.AccountRefusedException;
import org.caseload.security.AccountRefusedException.Reason;
import org.caseload.security.OwnPassword;
import org.caseload.ui.component.MessageBar;
import org.caseload.ui.component.Tone;

/** Changes the password of whoever is signed in. */
final class ChangePasswordDialog extends Dialog {

    private final transient OwnPassword ownPassword;
    private final PasswordField present = new PasswordField(getTranslation("shell.presentPassword"));
    private final NewPasswordFields wanted = new NewPasswordFields();

    ChangePasswordDialog(OwnPassword ownPassword) {
        this.ownPassword = ownPassword;
        setHeaderTitle(getTranslation("shell.changePassword"));
        present.getElement().setAttribute("autocomplete", "current-password");
        present.setManualValidation(true);
        Div fields = new Div(present, wanted);
        fields.addClassNames("cl-stack", "cl-dialog-fields");
        add(fields);
        setWidth("min(460px, 92vw)");
        Button save = new Button(
                getTranslation("shell.changePassword"), click -> wanted.value().ifPresent(this::change));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), save);
    }

    private void change(String typed) {
        present.setInvalid(false);
        try {
            ownPassword.change(present.getValue(), typed);
            showDone();
        } catch (AccountRefusedException refused) {
            String text =
                    getTranslation("shell.setUp.refused." + refused.reason().name());
            if (refused.reason() == Reason.PASSWORD_WRONG || refused.reason() == Reason.TOO_MANY_ATTEMPTS) {
                present.setErrorMessage(text);
                present.setInvalid(true);
                present.focus();
            } else {
                wanted.refuse(text);
            }
        }
    }

    private void showDone() {
        MessageBar done = new MessageBar(Tone.OK, getTranslation("shell.changePassword.done"))
                .second(getTranslation("shell.changePassword.done.next"));
        removeAll();
        add(done);
        getFooter().removeAll();
        getFooter().add(new Button(getTranslation("component.error.close"), click -> close()));
        done.focus();
    }
}
