package org.caseload.ui.cases;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.function.SerializableRunnable;

/** Asks before a form with input is left: to stay, to leave it in the browser, or to discard it. */
final class LeaveDialog extends ConfirmDialog {

    LeaveDialog(SerializableRunnable onLeave, SerializableRunnable onDiscard, SerializableRunnable onStay) {
        setHeader(getTranslation("cases.form.leave"));
        setText(getTranslation("cases.form.leave.explanation"));
        setConfirmText(getTranslation("cases.form.leave.keep"));
        setRejectable(true);
        setRejectText(getTranslation("cases.form.draft.discard"));
        setCancelable(true);
        setCancelText(getTranslation("cases.form.leave.stay"));
        addConfirmListener(confirm -> onLeave.run());
        addRejectListener(reject -> onDiscard.run());
        addCancelListener(cancel -> onStay.run());
    }
}
