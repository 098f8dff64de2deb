package org.caseload.ui.admin;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.I18NProvider;

/** What is asked before something ends for somebody. */
final class Confirmations {

    private Confirmations() {}

    /**
     * A question that is not open yet.
     *
     * @param key the verb; its question and explanation are {@code key.ask} and {@code key.explanation}
     * @param name of what it is done to
     */
    static ConfirmDialog ask(String key, String name, SerializableRunnable onConfirm) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(I18NProvider.translate(key + ".ask", name));
        dialog.setText(I18NProvider.translate(key + ".explanation"));
        dialog.setConfirmText(I18NProvider.translate(key));
        dialog.setCancelable(true);
        dialog.setCancelText(I18NProvider.translate("users.cancel"));
        dialog.addConfirmListener(confirm -> onConfirm.run());
        return dialog;
    }
}
