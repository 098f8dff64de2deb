package org.caseload.ui.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.VaadinSession;
import org.caseload.batch.BatchSummary;
import org.caseload.ui.component.Html;
import org.caseload.ui.component.Icon;
import org.caseload.ui.component.Links;
import org.caseload.ui.component.StatusBadge;

/** Says, politely and for a while, that a batch has ended, with the way to its page. */
final class EndNotice extends Notification {

    private static final int READING_MILLISECONDS = 10_000;

    private EndNotice(BatchSummary batch) {
        // At the bottom both ends belong to what can be decided on a page.
        setPosition(Position.BOTTOM_CENTER);
        setDuration(READING_MILLISECONDS);
        Div words = new Div(Html.text(batch.fileName(), "cl-strong"), StatusBadge.of(batch));
        words.addClassName("cl-ended-words");
        if (batch.status().isAfterCreation() && batch.createdCount() > 0) {
            words.add(Html.text(getTranslation("batch.created.all", batch.createdCount())));
        }
        Div notice = new Div(words, link(batch), closer());
        notice.addClassName("cl-ended");
        add(notice);
    }

    /** Opens it in every page of a session, but not where the batch itself is shown. */
    static void show(BatchSummary batch, VaadinSession session) {
        String address = Links.batchAddress(batch.id().value());
        session.getUIs().stream()
                .filter(ui -> !ui.isClosing())
                .filter(ui -> !ui.getActiveViewLocation().getPath().equals(address))
                .forEach(ui -> ui.accessSynchronously(() -> new EndNotice(batch).open()));
    }

    private Anchor link(BatchSummary batch) {
        boolean summary = batch.status().isAfterCreation();
        Anchor link = new Anchor(
                Links.batchAddress(batch.id().value()),
                getTranslation(summary ? "shell.ended.summary" : "shell.ended.batch"));
        link.addClassNames("cl-button", "cl-tertiary");
        link.getElement().addEventListener("click", click -> close());
        return link;
    }

    private Button closer() {
        Button closer = new Button(Icon.CLOSE.create(), click -> close());
        closer.addThemeVariants(ButtonVariant.TERTIARY);
        closer.setAriaLabel(getTranslation("component.error.close"));
        return closer;
    }
}
