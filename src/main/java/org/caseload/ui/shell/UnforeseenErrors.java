package org.caseload.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.io.IOException;
import org.caseload.security.SafeTrace;
import org.caseload.ui.component.ErrorNotice;
import org.caseload.ui.component.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;

/** An error that nobody foresaw: the log has it with a reference, the user sees the reference and plain words. */
final class UnforeseenErrors implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(UnforeseenErrors.class);

    @Override
    public void error(ErrorEvent event) {
        if (event.getThrowable() instanceof IOException) {
            LOG.debug("A browser went away{}", SafeTrace.of(event.getThrowable()));
            return;
        }
        if (event.getThrowable() instanceof AccessDeniedException) {
            show(denied());
            return;
        }
        show(dialog(log(event.getThrowable())));
    }

    private static void show(Dialog dialog) {
        UI ui = UI.getCurrent();
        if (ui != null && ui.isAttached()) {
            dialog.open();
        }
    }

    /** Logs an error and gives the reference under which it can be found. */
    static Reference log(Throwable error) {
        Reference reference = Reference.random();
        LOG.error("{} unforeseen error in a page{}", reference, SafeTrace.of(error));
        return reference;
    }

    /** A service refused it; the audit has it already. */
    private static Dialog denied() {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(dialog.getTranslation("shell.denied"));
        dialog.add(new Paragraph(dialog.getTranslation("shell.denied.verb")));
        dialog.getFooter().add(new Button(dialog.getTranslation("component.error.close"), click -> dialog.close()));
        return dialog;
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
