package org.caseload.ui.batch;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.caseload.batch.BatchSummary;
import org.caseload.security.Role;
import org.caseload.ui.component.Icon;

/** The way for an administrator to delete what a batch's file said: a button, and a question that says what goes and what stays. */
final class DeleteOffer {

    private DeleteOffer() {}

    /** Whether it is offered to this user now. */
    static boolean isFor(Desk desk, BatchSummary batch) {
        return desk.user().may(Role.ADMINISTRATOR) && !batch.status().isWorking() && batch.dataDeletedAt() == null;
    }

    static Button button(Desk desk, BatchSummary batch) {
        Button button = new Button(translate("batch.delete"), Icon.TRASH.create(), click -> ask(desk, batch));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private static void ask(Desk desk, BatchSummary batch) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(translate("batch.delete.question"));
        dialog.setText(translate("batch.delete.text", batch.createdCount()));
        dialog.setCancelable(true);
        dialog.setCancelText(translate("batch.delete.no"));
        dialog.setConfirmText(translate("batch.delete"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(
                confirm -> desk.run(() -> desk.workbench().data().delete(batch.id())));
        dialog.open();
    }
}
