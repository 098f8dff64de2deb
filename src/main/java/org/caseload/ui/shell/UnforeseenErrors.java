package org.caseload.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.io.IOException;
import org.caseload.ui.component.ErrorNotice;
import org.caseload.ui.component.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An error that nobody foresaw: the log has it with a reference, the user sees the reference and plain words. */
final class UnforeseenErrors implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(UnforeseenErrors.class);

    @Override
    public void error(ErrorEvent event) {
        if (event.getThrowable() instanceof IOException) {
            LOG.debug("A browser went away", event.getThrowable());
            return;
        }
        Reference reference = log(event.getThrowable());
        UI ui = UI.getCurrent();
        if (ui != null && ui.isAttached()) {
            dialog(reference).open();
        }
    }

    /** Logs an error and gives the reference under which it can be found. */
    static Reference log(Throwable error) {
        Reference reference = Reference.random();
        LOG.error("{} unforeseen error in a page", reference, error);
        return reference;
    }

    private static Dialog dialog(Reference reference) {
        Dialog dialog = new Dialog(new ErrorNotice(reference));
        dialog.setHeaderTitle(dialog.getTranslation("component.error.title"));
        Button close = new Button(dialog.getTranslation("component.error.close"), click -> dialog.close());
        Button reload = new Button(
                dialog.getTranslation("component.error.reload"),
                click -> UI.getCurrent().getPage().reload());
        reload.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(close, reload);
        return dialog;
    }
}
