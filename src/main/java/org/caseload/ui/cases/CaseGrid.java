package org.caseload.ui.cases;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid.SelectionMode;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseload.cases.CaseFilter;
import org.caseload.cases.CaseId;
import org.caseload.cases.CaseListItem;
import org.caseload.cases.Cases;
import org.caseload.ui.component.CardGrid;
import org.caseload.ui.component.EmptyState;
import org.caseload.ui.component.Icon;
import org.caseload.ui.component.Links;
import org.caseload.ui.component.Narrow;
import org.caseload.ui.component.Times;
import org.jspecify.annotations.Nullable;

/** The list of cases, read page by page. */
final class CaseGrid extends Composite<CardGrid<CaseListItem>> {

    private final transient Cases cases;
    private final transient Clock clock;
    private final boolean mayChange;
    private final SerializableBiConsumer<CaseFilter, Integer> onCount;
    private final SerializableRunnable clear;
    private final CardGrid<CaseListItem> grid = new CardGrid<>(getTranslation("cases.title"));
    private final CallbackDataProvider<CaseListItem, Void> items =
            new CallbackDataProvider<>(this::page, this::count, CaseListItem::caseId);
    private SerializableConsumer<Set<CaseId>> onSelection = chosen -> {};
    private @Nullable Boolean cards;
    private transient CaseFilter filter = CaseFilter.all();
    private transient CasePages pages;

    /**
     * Starts without rows until a filter is set.
     *
     * @param mayChange whether the user may create cases, and choose some in order to change them
     * @param onCount told how many cases fit, each time the list is read anew
     * @param clear called to show all cases again
     */
    CaseGrid(
            Cases cases,
            Clock clock,
            boolean mayChange,
            SerializableBiConsumer<CaseFilter, Integer> onCount,
            SerializableRunnable clear) {
        this.cases = cases;
        this.clock = clock;
        this.mayChange = mayChange;
        this.onCount = onCount;
        this.clear = clear;
        this.pages = new CasePages(cases, filter);
    }

    @Override
    protected CardGrid<CaseListItem> initContent() {
        new CaseColumns(LocalDate.now(clock), Times.here()).addTo(grid);
        grid.setDataProvider(items);
        if (mayChange) {
            Narrow.watch(grid, this::allowSelection);
        }
        return grid;
    }

    /** Calls with the cases that are chosen whenever they change. */
    CaseGrid onSelection(SerializableConsumer<Set<CaseId>> listener) {
        onSelection = listener;
        return this;
    }

    /** Cards have no room for boxes. A listener belongs to a mode and goes with it. */
    private void allowSelection(boolean narrow) {
        if (Boolean.valueOf(narrow).equals(cards)) {
            return;
        }
        cards = narrow;
        grid.setSelectionMode(narrow ? SelectionMode.NONE : SelectionMode.MULTI);
        onSelection.accept(Set.of());
        if (!narrow) {
            grid.addSelectionListener(event -> onSelection.accept(event.getAllSelectedItems().stream()
                    .map(CaseListItem::caseId)
                    .collect(Collectors.toUnmodifiableSet())));
        }
    }

    /** Calls with the keys of the movable columns whenever one is dragged elsewhere. */
    CaseGrid onReorder(SerializableConsumer<List<String>> listener) {
        getContent().setColumnReorderingAllowed(true);
        getContent().addColumnReorderListener(event -> {
            if (event.isFromClient()) {
                listener.accept(event.getColumns().stream()
                        .map(column -> Objects.requireNonNullElse(column.getKey(), ""))
                        .filter(CaseColumns.MOVABLE::contains)
                        .toList());
            }
        });
        return this;
    }

    void arrange(ColumnChoice choice) {
        List<String> order = Stream.of(List.of(CaseColumns.FIRST), choice.shown(), choice.hidden())
                .flatMap(List::stream)
                .toList();
        getContent().arrange(order, Set.copyOf(choice.hidden()));
    }

    void chooseNone() {
        getContent().deselectAll();
    }

    void filter(CaseFilter wanted) {
        filter = wanted;
        chooseNone();
        refresh();
        grid.setEmptyStateComponent(filter.equals(CaseFilter.all()) ? noCases() : noFit());
    }

    /** Reads the list anew. */
    void refresh() {
        pages = new CasePages(cases, filter);
        items.refreshAll();
    }

    private Stream<CaseListItem> page(Query<CaseListItem, Void> query) {
        return pages.page(query.getOffset(), query.getLimit()).stream();
    }

    private int count(Query<CaseListItem, Void> query) {
        int count = cases.count(filter);
        onCount.accept(filter, count);
        return count;
    }

    private Component noCases() {
        EmptyState empty = new EmptyState(getTranslation("cases.none"));
        if (mayChange) {
            empty.add(Links.button(Links.NEW_CASE, Icon.PLUS, getTranslation("cases.new")));
        }
        return empty;
    }

    private Component noFit() {
        return new EmptyState(
                getTranslation("cases.noFit"), new Button(getTranslation("component.clear"), click -> clear.run()));
    }
}
