package org.caseload.ui.batch;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.caseload.batch.BatchSummary;
import org.caseload.batch.Undo;
import org.caseload.cases.Withdrawal;
import org.caseload.ui.component.Icon;

/** The way to take a batch back: a button, and a question that says beforehand what goes and what stays. */
final class UndoOffer {

    private UndoOffer() {}

    /** Whether it is offered to this user now. */
    static boolean isFor(Desk desk, BatchSummary batch) {
        return undo(desk).isOffered(batch, desk.user());
    }

    static Button button(Desk desk, BatchSummary batch) {
        Button button = new Button(translate("batch.undoBatch"), Icon.UNDO.create(), click -> ask(desk, batch));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private static void ask(Desk desk, BatchSummary batch) {
        Withdrawal.Preview preview = undo(desk).preview(batch.id());
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(translate("batch.undoBatch.question"));
        dialog.setText(translate("batch.undoBatch.text", preview.going(), preview.staying()));
        dialog.setCancelable(true);
        dialog.setCancelText(translate("batch.undoBatch.no"));
        dialog.setConfirmText(translate("batch.undoBatch"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(confirm -> desk.run(() -> undo(desk).undo(batch.id(), desk.user())));
        dialog.open();
    }

    private static Undo undo(Desk desk) {
        return desk.workbench().undo();
    }
}
