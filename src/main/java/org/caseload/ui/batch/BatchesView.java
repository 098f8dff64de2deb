package org.caseload.ui.batch;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import org.caseload.batch.BatchChanges;
import org.caseload.batch.BatchOrder;
import org.caseload.batch.BatchStatus;
import org.caseload.batch.BatchSummary;
import org.caseload.batch.Batches;
import org.caseload.security.CurrentUser;
import org.caseload.security.Role;
import org.caseload.ui.component.CardGrid;
import org.caseload.ui.component.EmptyState;
import org.caseload.ui.component.Icon;
import org.caseload.ui.component.Links;
import org.caseload.ui.component.Numbers;
import org.caseload.ui.component.PageHead;
import org.caseload.ui.component.SearchField;
import org.caseload.ui.component.StatusBadge;
import org.caseload.ui.component.Throttle;
import org.caseload.ui.component.WorkPage;
import org.jspecify.annotations.Nullable;

/** All batches, newest first unless the user wants them otherwise; those that run move here too. */
@Route(Links.BATCHES)
@RolesAllowed({"VIEWER", "CASE_CREATOR", "ADMINISTRATOR"})
public final class BatchesView extends WorkPage implements BeforeEnterObserver {

    private static final Duration GAP = Duration.ofMillis(500);

    private final Batches batches;
    private final BatchChanges changes;
    private final boolean mayWrite;
    private final PageHead head;
    private final CardGrid<BatchSummary> grid = BatchesGrid.create();
    private final SearchField search;
    private final MultiSelectComboBox<BatchStatus> statuses = new MultiSelectComboBox<>();
    private volatile BatchQuery query = BatchQuery.ALL;
    private @Nullable BatchList shown;
    private @Nullable Live<BatchList> live;

    public BatchesView(Batches batches, BatchChanges changes, CurrentUser user) {
        this.batches = batches;
        this.changes = changes;
        mayWrite = user.get().may(Role.CASE_CREATOR);
        head = new PageHead(title());
        if (mayWrite) {
            head.end(newBatch());
        }
        search = new SearchField(getTranslation("batch.search.list"), this::searchFor);
        addStatuses();
        grid.setItems(
                page -> batches.page(query.filter(), query.order(), page.getOffset(), page.getLimit()).stream(),
                page -> batches.count(query.filter()));
        grid.addSortListener(sort -> sortBy(BatchesGrid.order(sort.getSortOrder())));
        Div bar = new Div(search, statuses);
        bar.addClassName("cl-bar");
        show(head, bar, grow(grid));
    }

    private Anchor newBatch() {
        return Links.button(Links.NEW_BATCH, Icon.UPLOAD, getTranslation("batch.new"));
    }

    private void addStatuses() {
        statuses.setAriaLabel(getTranslation("batch.status"));
        statuses.setPlaceholder(getTranslation("batch.status"));
        statuses.setItems(BatchStatus.values());
        statuses.setItemLabelGenerator(this::word);
        statuses.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(query.withStatuses(change.getValue()));
            }
        });
    }

    /** A checked batch has one status and two words; the filter knows only the status. */
    private String word(BatchStatus status) {
        return status == BatchStatus.VALIDATED
                ? getTranslation("batch.status.checked")
                : StatusBadge.look(status, false).word();
    }

    private void searchFor(String text) {
        choose(query.withText(text));
    }

    private void choose(BatchQuery other) {
        remember(other);
        refresh();
    }

    /** The grid loads by itself what it sorts. */
    private void sortBy(BatchOrder order) {
        if (!order.equals(query.order())) {
            remember(query.withOrder(order));
        }
    }

    private void remember(BatchQuery other) {
        query = other;
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(Links.BATCHES, other.parameters()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = BatchQuery.of(event.getLocation().getQueryParameters());
        search.setValue(query.text());
        statuses.setValue(query.statuses());
        grid.sort(BatchesGrid.sorted(grid, query.order()));
        refresh();
    }

    private void refresh() {
        shown = null;
        if (live != null) {
            live.refresh();
        }
    }

    /** Renders only what is new: a list that reloads for nothing loses a selection of text and talks to screen readers. */
    private void render(BatchList list) {
        if (list.equals(shown)) {
            return;
        }
        shown = list;
        head.count(Numbers.grouped(list.count()));
        if (list.count() == 0) {
            grid.setEmptyStateComponent(emptyState());
        }
        grid.getDataProvider().refreshAll();
    }

    private EmptyState emptyState() {
        if (!query.isEmpty()) {
            Button clear = new Button(getTranslation("component.clear"), click -> clear());
            return new EmptyState(getTranslation("batch.list.unfit"), clear);
        }
        String sentence = getTranslation("batch.list.empty");
        return mayWrite ? new EmptyState(sentence, newBatch()) : new EmptyState(sentence);
    }

    private void clear() {
        search.clear();
        statuses.clear();
        choose(BatchQuery.ALL.withOrder(query.order()));
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        live = new Live<>(attach.getUI(), () -> BatchList.of(batches, query.filter()), this::render);
        live.start(listener -> changes.subscribeAll(new Throttle(GAP, listener)::request));
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        if (live != null) {
            live.stop();
            live = null;
        }
    }

    @Override
    protected String title() {
        return getTranslation("batch.list");
    }
}
