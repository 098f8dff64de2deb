package org.caseload.ui.cases;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.caseload.cases.CaseId;
import org.caseload.cases.CaseStatus;
import org.caseload.catalog.CatalogEntry;
import org.caseload.ui.component.Icon;

/** How many cases are chosen, and what can be done with all of them at once. */
final class CaseSelection extends Composite<Div> {

    /** What is done with chosen cases. */
    interface Verbs extends Serializable {
        void changeStatus(Set<CaseId> ids, CaseStatus status);

        void restore(Set<CaseId> ids);

        void changeLabels(Set<CaseId> ids, Set<String> added, Set<String> removed);
    }

    private final Verbs verbs;
    private final List<CatalogEntry> labels;
    private final Span words = new Span();
    private Set<CaseId> chosen = Set.of();

    CaseSelection(Verbs verbs, List<CatalogEntry> labels, SerializableRunnable onNone) {
        this.verbs = verbs;
        this.labels = labels;
        Button trash = new Button(getTranslation("cases.toTrash"), Icon.TRASH.create(), click -> askForTrash());
        Button none = new Button(getTranslation("cases.chooseNone"), click -> onNone.run());
        none.addThemeVariants(ButtonVariant.TERTIARY);
        words.getElement().setAttribute("role", "status");
        Div bar = getContent();
        bar.addClassName("cl-selection");
        bar.getElement().setAttribute("role", "region");
        bar.getElement().setAttribute("aria-label", getTranslation("cases.selection"));
        StatusMenu menu = new StatusMenu()
                .statuses(openStatuses(), status -> verbs.changeStatus(chosen, status))
                .more(getTranslation("cases.fromTrash"), () -> verbs.restore(chosen));
        Button tags = new Button(getTranslation("cases.labels"), Icon.TAG.create(), click -> openLabels());
        tags.setVisible(!labels.isEmpty());
        bar.add(words, menu, tags, trash, none);
        show(Set.of());
    }

    private static List<CaseStatus> openStatuses() {
        return Arrays.stream(CaseStatus.values())
                .filter(status -> status != CaseStatus.TRASH)
                .toList();
    }

    void show(Set<CaseId> ids) {
        chosen = Set.copyOf(ids);
        words.setText(getTranslation("cases.chosen", chosen.size()));
        setVisible(!chosen.isEmpty());
    }

    private void openLabels() {
        new LabelsDialog(labels, chosen.size(), (added, removed) -> verbs.changeLabels(chosen, added, removed)).open();
    }

    private void askForTrash() {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("cases.toTrash.ask", chosen.size()));
        dialog.setText(getTranslation("cases.toTrash.explanation"));
        dialog.setConfirmText(getTranslation("cases.toTrash"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("cases.cancel"));
        dialog.addConfirmListener(confirm -> verbs.changeStatus(chosen, CaseStatus.TRASH));
        dialog.open();
    }
}
