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
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.caseload.batch.Batches;
import org.caseload.cases.CaseFilter;
import org.caseload.cases.Cases;
import org.caseload.security.CurrentUser;
import org.caseload.security.Role;
import org.caseload.ui.component.Links;
import org.caseload.ui.component.Numbers;
import org.caseload.ui.component.PageHead;
import org.caseload.ui.component.WorkPage;

/** All cases, newest first; the address holds the filter. */
@Route(Links.CASES)
@Uses(Badge.class)
@RolesAllowed({"VIEWER", "CASE_CREATOR", "ADMINISTRATOR"})
public final class CasesView extends WorkPage implements BeforeEnterObserver {

    private final transient Cases cases;
    private final PageHead head = new PageHead(getTranslation("cases.title"));
    private final CaseFilterBar filters;
    private final CaseGrid grid;
    private int total;

    CasesView(Cases cases, Batches batches, CurrentUser currentUser, Clock clock) {
        this.cases = cases;
        filters = new CaseFilterBar(batches, this::filterChanged);
        grid = new CaseGrid(cases, clock, currentUser.get().may(Role.CASE_CREATOR), this::showCount, this::clear);
        Div foot =
                new Div(new Span(getTranslation("cases.sorted")), new Span(getTranslation("cases.addressHoldsFilter")));
        foot.addClassNames("cl-foot", "cl-wide-only");
        show(head, filters, grow(grid), foot);
    }

    @Override
    protected String title() {
        return getTranslation("cases.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CaseFilter filter = CaseQuery.read(event.getLocation().getQueryParameters());
        total = cases.count(CaseFilter.all());
        filters.show(filter);
        grid.filter(filter);
    }

    private void filterChanged(CaseFilter filter) {
        grid.filter(filter);
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(Links.CASES, CaseQuery.write(filter)));
    }

    private void clear() {
        filters.show(CaseFilter.all());
        filterChanged(CaseFilter.all());
    }

    private void showCount(CaseFilter filter, int count) {
        head.count(
                filter.equals(CaseFilter.all())
                        ? words(count)
                        : getTranslation("cases.countOf", words(count), words(total)));
    }

    private String words(int count) {
        String number = Numbers.grouped(count);
        return count > Cases.COUNTED ? getTranslation("cases.about", number) : number;
    }
}
