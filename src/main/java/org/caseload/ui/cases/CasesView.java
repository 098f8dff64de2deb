package org.caseload.ui.cases;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.caseload.batch.Batches;
import org.caseload.cases.CaseEditRefusedException;
import org.caseload.cases.CaseEdits;
import org.caseload.cases.CaseExport;
import org.caseload.cases.CaseFilter;
import org.caseload.cases.CaseId;
import org.caseload.cases.CaseStatus;
import org.caseload.cases.Cases;
import org.caseload.catalog.Catalog;
import org.caseload.catalog.CatalogEntry;
import org.caseload.catalog.CatalogKind;
import org.caseload.security.CurrentUser;
import org.caseload.security.Role;
import org.caseload.security.SignedIn;
import org.caseload.ui.component.CaseCounts;
import org.caseload.ui.component.Downloads;
import org.caseload.ui.component.Icon;
import org.caseload.ui.component.Links;
import org.caseload.ui.component.MessageBar;
import org.caseload.ui.component.Numbers;
import org.caseload.ui.component.PageHead;
import org.caseload.ui.component.Times;
import org.caseload.ui.component.Tone;
import org.caseload.ui.component.WorkPage;

/** All cases, newest first; the address holds the filter. */
@Route(Links.CASES)
@Uses(Badge.class)
@RolesAllowed({"VIEWER", "CASE_CREATOR", "ADMINISTRATOR"})
public final class CasesView extends WorkPage implements BeforeEnterObserver, CaseSelection.Verbs {

    private final transient Cases cases;
    private final transient CaseEdits edits;
    private final transient SignedIn user;
    private final transient CaseQuery query = new CaseQuery(Times.here().zone());
    private final PageHead head = new PageHead(getTranslation("cases.title"));
    private final CaseFilterBar filters;
    private final CaseGrid grid;
    private final Div messages = new Div();
    private final ColumnsMenu columns;
    private ColumnChoice choice = ColumnChoice.of(VaadinRequest.getCurrent(), CaseColumns.MOVABLE);
    private transient CaseFilter filter = CaseFilter.all();
    private int total;

    CasesView(
            Cases cases,
            CaseEdits edits,
            CaseExport export,
            Batches batches,
            Catalog catalog,
            CurrentUser currentUser,
            Clock clock) {
        this.cases = cases;
        this.edits = edits;
        user = currentUser.get();
        List<CatalogEntry> labels = catalog.list(CatalogKind.LABEL);
        filters = new CaseFilterBar(batches, query, labels, cases.creators(), this::filterChanged);
        CaseSelection selection = new CaseSelection(this, labels, this::chooseNone);
        grid = new CaseGrid(cases, clock, user.may(Role.CASE_CREATOR), this::showCount, this::clear)
                .onSelection(selection::show)
                .onReorder(keys -> arrange(choice.inOrder(keys)));
        columns = new ColumnsMenu(CaseColumns.MOVABLE, choice, this::arrange);
        grid.arrange(choice);
        List<CaseExport.Field> fields = ExportFields.of(Times.here());
        head.end(
                columns,
                Downloads.button(
                        Icon.DOWNLOAD,
                        getTranslation("cases.export"),
                        getTranslation("cases.export.file"),
                        out -> export.write(filter, fields, out)));
        Div foot =
                new Div(new Span(getTranslation("cases.sorted")), new Span(getTranslation("cases.addressHoldsFilter")));
        foot.addClassNames("cl-foot", "cl-wide-only");
        show(head, filters, messages, selection, grow(grid), foot);
    }

    @Override
    protected String title() {
        return getTranslation("cases.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = query.read(event.getLocation().getQueryParameters());
        total = cases.count(CaseFilter.all());
        filters.show(filter);
        grid.filter(filter);
    }

    private void filterChanged(CaseFilter wanted) {
        filter = wanted;
        messages.removeAll();
        grid.filter(filter);
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(Links.CASES, query.write(filter)));
    }

    private void clear() {
        filters.show(CaseFilter.all());
        filterChanged(CaseFilter.all());
    }

    private void arrange(ColumnChoice wanted) {
        choice = wanted;
        grid.arrange(choice);
        columns.show(choice);
        choice.remember(UI.getCurrent());
    }

    private void chooseNone() {
        grid.chooseNone();
    }

    private void showCount(CaseFilter counted, int count) {
        head.count(
                counted.equals(CaseFilter.all())
                        ? CaseCounts.words(this, count)
                        : getTranslation(
                                "cases.countOf", CaseCounts.words(this, count), CaseCounts.words(this, total)));
    }

    @Override
    public void changeStatus(Set<CaseId> ids, CaseStatus status) {
        change(() -> edits.changeStatus(ids, status, user.id()));
    }

    @Override
    public void restore(Set<CaseId> ids) {
        change(() -> edits.restore(ids, user.id()));
    }

    @Override
    public void changeLabels(Set<CaseId> ids, Set<String> added, Set<String> removed) {
        change(() -> edits.changeLabels(ids, added, removed, user.id()));
    }

    private void change(Supplier<CaseEdits.Outcome> verb) {
        messages.removeAll();
        try {
            CaseEdits.Outcome outcome = verb.get();
            MessageBar message =
                    new MessageBar(Tone.OK, getTranslation("cases.changed", Numbers.grouped(outcome.changed())));
            if (outcome.left() > 0) {
                message.second(getTranslation("cases.left", Numbers.grouped(outcome.left())));
            }
            messages.add(message);
        } catch (CaseEditRefusedException refused) {
            messages.add(new MessageBar(
                    Tone.ERROR,
                    getTranslation("cases.refused." + refused.reason().name())));
        }
        total = cases.count(CaseFilter.all());
        grid.chooseNone();
        grid.refresh();
    }
}
