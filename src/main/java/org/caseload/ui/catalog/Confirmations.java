package org.caseload.ui.catalog;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.I18NProvider;
import org.caseload.catalog.CatalogEntry;

/** What is asked before an entry goes out of use or comes back. */
final class Confirmations {

    private Confirmations() {}

    static ConfirmDialog retire(CatalogEntry entry, SerializableRunnable onConfirm) {
        return dialog("catalog.retire", entry, onConfirm);
    }

    static ConfirmDialog restore(CatalogEntry entry, SerializableRunnable onConfirm) {
        return dialog("catalog.restore", entry, onConfirm);
    }

    private static ConfirmDialog dialog(String key, CatalogEntry entry, SerializableRunnable onConfirm) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(I18NProvider.translate(key + ".ask", entry.name()));
        dialog.setText(I18NProvider.translate(key + ".explanation"));
        dialog.setConfirmText(I18NProvider.translate(key));
        dialog.setCancelable(true);
        dialog.setCancelText(I18NProvider.translate("catalog.cancel"));
        dialog.addConfirmListener(confirm -> onConfirm.run());
        return dialog;
    }
}
