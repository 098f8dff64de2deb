package org.caseload.ui.cases;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.data.provider.ConfigurableFilterDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.caseload.cases.CaseFilter;
import org.caseload.cases.CaseListItem;
import org.caseload.cases.Cases;
import org.caseload.ui.component.CardGrid;
import org.caseload.ui.component.EmptyState;
import org.caseload.ui.component.Icon;
import org.caseload.ui.component.Links;
import org.caseload.ui.component.Times;

/** The list of cases, read page by page. */
final class CaseGrid extends Composite<CardGrid<CaseListItem>> {

    private final transient Cases cases;
    private final transient Clock clock;
    private final boolean mayCreate;
    private final SerializableBiConsumer<CaseFilter, Integer> onCount;
    private final SerializableRunnable clear;
    private final CardGrid<CaseListItem> grid = new CardGrid<>(getTranslation("cases.title"));
    private final ConfigurableFilterDataProvider<CaseListItem, Void, CaseFilter> items =
            DataProvider.<CaseListItem, CaseFilter>fromFilteringCallbacks(this::page, this::count)
                    .withConfigurableFilter();

    /**
     * Starts without rows until a filter is set.
     *
     * @param onCount told how many cases fit, each time the list is read anew
     * @param clear called to show all cases again
     */
    CaseGrid(
            Cases cases,
            Clock clock,
            boolean mayCreate,
            SerializableBiConsumer<CaseFilter, Integer> onCount,
            SerializableRunnable clear) {
        this.cases = cases;
        this.clock = clock;
        this.mayCreate = mayCreate;
        this.onCount = onCount;
        this.clear = clear;
    }

    @Override
    protected CardGrid<CaseListItem> initContent() {
        new CaseColumns(LocalDate.now(clock), Times.here()).addTo(grid);
        grid.setDataProvider(items);
        return grid;
    }

    void filter(CaseFilter filter) {
        items.setFilter(filter);
        grid.setEmptyStateComponent(filter.equals(CaseFilter.all()) ? noCases() : noFit());
    }

    private Stream<CaseListItem> page(Query<CaseListItem, CaseFilter> query) {
        return cases.page(filterOf(query), query.getOffset(), query.getLimit()).stream();
    }

    private int count(Query<CaseListItem, CaseFilter> query) {
        int count = cases.count(filterOf(query));
        onCount.accept(filterOf(query), count);
        return count;
    }

    private static CaseFilter filterOf(Query<CaseListItem, CaseFilter> query) {
        return query.getFilter().orElseGet(CaseFilter::all);
    }

    private Component noCases() {
        EmptyState empty = new EmptyState(getTranslation("cases.none"));
        if (mayCreate) {
            empty.add(Links.button(Links.NEW_CASE, Icon.PLUS, getTranslation("cases.new")));
        }
        return empty;
    }

    private Component noFit() {
        return new EmptyState(
                getTranslation("cases.noFit"), new Button(getTranslation("component.clear"), click -> clear.run()));
    }
}
