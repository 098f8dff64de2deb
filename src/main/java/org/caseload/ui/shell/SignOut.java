package org.caseload.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.caseload.security.UserId;
import org.caseload.ui.component.CaseDraft;

/** Signs a user out of this browser and leaves nothing there of a case that was begun, asking first if there is one. */
final class SignOut {

    private final AuthenticationContext authentication;
    private final UserId user;

    SignOut(AuthenticationContext authentication, UserId user) {
        this.authentication = authentication;
        this.user = user;
    }

    void begin(UI ui) {
        CaseDraft.read(ui, user)
                .then(
                        kept -> {
                            if (kept.isArray()) {
                                ask(ui);
                            } else {
                                finish(ui);
                            }
                        },
                        failed -> authentication.logout());
    }

    private void ask(UI ui) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(I18NProvider.translate("shell.signOut.ask"));
        dialog.setText(I18NProvider.translate("shell.signOut.explanation"));
        dialog.setConfirmText(I18NProvider.translate("shell.signOut"));
        dialog.setCancelable(true);
        dialog.setCancelText(I18NProvider.translate("shell.signOut.stay"));
        dialog.addConfirmListener(confirm -> finish(ui));
        dialog.open();
    }

    private void finish(UI ui) {
        CaseDraft.forget(ui, user).then(gone -> authentication.logout(), failed -> authentication.logout());
    }
}
