package org.caseload.ui.cases;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.caseload.cases.CaseDetails;
import org.caseload.cases.CaseEditRefusedException;
import org.caseload.cases.CaseEdits;
import org.caseload.cases.CaseId;
import org.caseload.cases.Cases;
import org.caseload.catalog.Catalog;
import org.caseload.catalog.CatalogEntry;
import org.caseload.catalog.CatalogKind;
import org.caseload.phenotype.Phenotypes;
import org.caseload.security.CurrentUser;
import org.caseload.security.Role;
import org.caseload.security.SignedIn;
import org.caseload.ui.component.Html;
import org.caseload.ui.component.Icon;
import org.caseload.ui.component.Links;
import org.caseload.ui.component.MessageBar;
import org.caseload.ui.component.NothingHereException;
import org.caseload.ui.component.PageHead;
import org.caseload.ui.component.StatusBadge;
import org.caseload.ui.component.Tone;
import org.caseload.ui.component.Trail;
import org.caseload.ui.component.WorkPage;

/** Everything that is known of one case. */
@Route("cases/:caseId")
@RolesAllowed({"VIEWER", "CASE_CREATOR", "ADMINISTRATOR"})
public final class CaseView extends WorkPage implements BeforeEnterObserver {

    private final transient Cases cases;
    private final transient CaseEdits edits;
    private final transient Catalog catalog;
    private final transient Phenotypes phenotypes;
    private final transient SignedIn user;
    private final transient Clock clock;
    private final Div messages = new Div();
    private String title = "";

    CaseView(
            Cases cases,
            CaseEdits edits,
            Catalog catalog,
            Phenotypes phenotypes,
            CurrentUser currentUser,
            Clock clock) {
        this.cases = cases;
        this.edits = edits;
        this.catalog = catalog;
        this.phenotypes = phenotypes;
        this.user = currentUser.get();
        this.clock = clock;
    }

    @Override
    protected String title() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String written = event.getRouteParameters().get("caseId").orElse("");
        Optional<CaseDetails> found = CaseId.parse(written).flatMap(cases::find);
        if (found.isPresent()) {
            title = found.get().caseId().value();
            show(found.get());
        } else {
            event.rerouteToError(new NothingHereException(getTranslation("cases.notFound", written)), "");
        }
    }

    private void show(CaseDetails details) {
        Section people = Html.section(getTranslation("cases.people"), new PeopleTable(details.people()));
        if (details.people().stream().anyMatch(person -> !person.phenotypeIds().isEmpty())) {
            release().ifPresent(people::add);
        }
        Div left = new Div(people, files(details));
        left.addClassName("cl-stack");
        if (details.clinicalNotes() != null) {
            Paragraph notes = new Paragraph(details.clinicalNotes());
            notes.addClassName("cl-notes");
            left.add(Html.card(getTranslation("cases.clinicalNotes"), notes));
        }
        Section pedigree = Html.card(getTranslation("cases.pedigree"), pedigree(details));
        pedigree.addClassName("cl-before");
        Div right = new Div(
                pedigree,
                Html.card(getTranslation("cases.settings"), new CaseSettings(details)),
                Html.card(getTranslation("cases.history"), new CaseHistory(details, cases.history(details.caseId()))));
        right.addClassName("cl-stack");
        Div columns = new Div(left, right);
        columns.addClassName("cl-columns");
        show(trail(details), head(details), messages, new CaseFacts(details, LocalDate.now(clock)), columns);
    }

    /** Whose labels the terms have. */
    private Optional<Component> release() {
        return phenotypes.current().map(release -> {
            Paragraph words = new Paragraph(getTranslation("cases.hpo", release.version()));
            words.addClassNames("cl-dim", "cl-small");
            return words;
        });
    }

    private PedigreePicture pedigree(CaseDetails details) {
        return new PedigreePicture()
                .show(
                        getTranslation("cases.pedigree.of", details.familyId()),
                        details.people().stream().map(PedigreePerson::of).toList());
    }

    private Trail trail(CaseDetails details) {
        String family = QueryParameters.of("q", details.familyId()).getQueryString();
        return new Trail()
                .add(Links.CASES, getTranslation("cases.title"))
                .add(Links.CASES + "?" + family, details.familyId());
    }

    private PageHead head(CaseDetails details) {
        PageHead head = new PageHead(title()).beside(StatusBadge.of(details.status()));
        details.settings().stream()
                .filter(entry -> entry.kind() == CatalogKind.LABEL)
                .map(CatalogEntry::name)
                .forEach(label -> head.beside(Html.chip(label)));
        if (user.may(Role.CASE_CREATOR)) {
            addVerbs(head, details);
        }
        return head;
    }

    private void addVerbs(PageHead head, CaseDetails details) {
        CaseId id = details.caseId();
        Button edit = new Button(getTranslation("cases.edit"), Icon.PENCIL.create(), click -> edit(details));
        StatusMenu status = new StatusMenu()
                .statuses(
                        details.nextStatuses(),
                        next -> change(() -> edits.changeStatus(id, details.version(), next, user.id()), id));
        status.setVisible(!details.nextStatuses().isEmpty());
        head.end(edit, status);
    }

    private void edit(CaseDetails details) {
        CaseId id = details.caseId();
        new CaseDialog(details, catalog.snapshot().usable(CatalogKind.LABEL), content -> {
                    edits.edit(id, details.version(), stored -> content, user.id());
                    showAgain(id);
                })
                .open();
    }

    private void change(Runnable verb, CaseId id) {
        messages.removeAll();
        try {
            verb.run();
        } catch (CaseEditRefusedException refused) {
            messages.add(new MessageBar(
                    Tone.ERROR,
                    getTranslation("cases.refused." + refused.reason().name())));
        }
        showAgain(id);
    }

    private void showAgain(CaseId id) {
        cases.find(id).ifPresent(this::show);
    }

    private Section files(CaseDetails details) {
        return Html.section(getTranslation("cases.files"), new FilesTable(details.people()));
    }
}
