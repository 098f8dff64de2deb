package org.caseload.ui.admin;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import java.nio.file.Path;
import org.caseload.phenotype.OntologyRefusedException;
import org.caseload.phenotype.Release;
import org.caseload.phenotype.ReleaseRefusedException;
import org.caseload.phenotype.Releases;
import org.caseload.security.CurrentUser;
import org.caseload.ui.component.Html;
import org.caseload.ui.component.MessageBar;
import org.caseload.ui.component.Numbers;
import org.caseload.ui.component.Table;
import org.caseload.ui.component.Times;
import org.caseload.ui.component.Tone;

/** The releases of HPO: which are kept, which one is in use, and how another one comes. */
final class ReleasesCard extends Div {

    private static final String HPO = "http://www.human-phenotype-ontology.org";

    private final transient Releases releases;
    private final transient CurrentUser user;
    private final Paragraph acknowledgement = new Paragraph();
    private final Div messages = new Div();
    private final Table table = new Table(translate("admin.hpo.releases"))
            .column(translate("admin.hpo.release"), "cl-top")
            .number(translate("admin.hpo.terms"))
            .column(translate("admin.hpo.loaded"))
            .column(translate("admin.hpo.by"))
            .column(translate("admin.hpo.state"), "cl-state")
            .column(translate("admin.hpo.actions"));

    ReleasesCard(Releases releases, CurrentUser user) {
        this.releases = releases;
        this.user = user;
        addClassName("cl-stack");
        Div coming = new Div(new ReleaseUpload(this::load), new DownloadBox(releases, user, this::refresh));
        coming.addClassName("cl-stack");
        add(acknowledgement, messages, table, coming);
        refresh();
    }

    private void refresh() {
        table.clear();
        releases.list().forEach(this::addRow);
        acknowledgement.removeAll();
        releases.current()
                .ifPresentOrElse(
                        version -> acknowledgement.add(
                                new Span(translate("admin.hpo.acknowledgement", version) + " "), new Anchor(HPO, HPO)),
                        () -> acknowledgement.setText(translate("admin.hpo.missing")));
        table.setVisible(!releases.list().isEmpty());
    }

    private void addRow(Release release) {
        String by = release.loadedBy();
        String source = translate("admin.hpo.source." + release.source().name());
        table.row(
                new Span(release.version()),
                new Span(Numbers.grouped(release.terms())),
                new Span(Times.here().dateTime(release.loadedAt())),
                new Span(by == null ? source : by + ", " + source),
                release.current() ? Html.chip(translate("admin.hpo.current")) : new Span(),
                release.current() ? new Span() : actions(release.version()));
    }

    private Component actions(String version) {
        Button use = action("admin.hpo.use", version, () -> releases.makeCurrent(version));
        Button remove = new Button(translate("admin.hpo.remove"), click -> ask(version));
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        remove.setAriaLabel(translate("admin.hpo.remove.one", version));
        Div actions = new Div(use, remove);
        actions.addClassName("cl-actions");
        return actions;
    }

    private Button action(String key, String version, Runnable action) {
        Button button = new Button(translate(key), click -> run(action));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(translate(key + ".one", version));
        return button;
    }

    private void ask(String version) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(translate("admin.hpo.remove.ask", version));
        dialog.setText(translate("admin.hpo.remove.explanation"));
        dialog.setConfirmText(translate("admin.hpo.remove"));
        dialog.setCancelable(true);
        dialog.setCancelText(translate("admin.hpo.cancel"));
        dialog.addConfirmListener(confirm -> run(() -> releases.remove(version)));
        dialog.open();
    }

    private void run(Runnable action) {
        messages.removeAll();
        try {
            action.run();
        } catch (ReleaseRefusedException refused) {
            tell(Tone.ERROR, translate("admin.hpo.refused." + refused.reason().name()));
        }
        refresh();
    }

    /** Takes an uploaded file, and says afterwards what became of it. */
    private Command load(Path file) {
        try {
            String version = releases.load(file, user.get().id());
            return () -> show(Tone.OK, translate("admin.hpo.inUse", version));
        } catch (OntologyRefusedException refused) {
            return () -> show(
                    Tone.ERROR,
                    translate("admin.hpo.refused." + refused.reason().name()));
        }
    }

    private void show(Tone tone, String words) {
        messages.removeAll();
        tell(tone, words);
        refresh();
    }

    private void tell(Tone tone, String words) {
        messages.add(new MessageBar(tone, words));
    }
}
