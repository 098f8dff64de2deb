package org.caseload.ui.batch;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import org.caseload.batch.BatchOrder;
import org.caseload.batch.BatchSummary;
import org.caseload.ui.component.CardGrid;
import org.caseload.ui.component.Links;
import org.caseload.ui.component.StatusBadge;
import org.caseload.ui.component.StatusBadge.Look;
import org.caseload.ui.component.Times;

/** The columns of the list of batches. */
final class BatchesGrid {

    private final CardGrid<BatchSummary> grid = new CardGrid<>(translate("batch.list"));
    private final Times times = Times.here();

    private BatchesGrid() {}

    static CardGrid<BatchSummary> create() {
        return new BatchesGrid().build();
    }

    private CardGrid<BatchSummary> build() {
        sortable(grid.addColumn(Mark.link(BatchesGrid::address, BatchSummary::fileName)), BatchOrder.Key.FILE)
                .setHeader(translate("batch.file"))
                .setWidth("160px")
                .setFlexGrow(3);
        sortable(grid.addColumn(badge()), BatchOrder.Key.STATUS)
                .setHeader(translate("batch.status"))
                .setWidth("190px")
                .setFlexGrow(1);
        sortable(number("batch.rows", BatchRow::rows, false), BatchOrder.Key.ROWS);
        number("batch.casesShort", BatchRow::cases, false);
        sortable(number("batch.errors", BatchRow::errors, true), BatchOrder.Key.ERRORS);
        sortable(number("batch.created", BatchRow::created, false), BatchOrder.Key.CREATED);
        sortable(number("batch.failed", BatchRow::failed, true), BatchOrder.Key.FAILED);
        sortable(text("batch.by", BatchSummary::createdBy, "110px"), BatchOrder.Key.BY);
        sortable(text("batch.when", this::when, "145px"), BatchOrder.Key.WHEN);
        grid.addColumn(duration())
                .setHeader(translate("batch.duration"))
                .setWidth("110px")
                .setFlexGrow(1);
        return grid.card(card().renderer());
    }

    /** What the headers of a grid say, the newest first where they say nothing. */
    static BatchOrder order(List<GridSortOrder<BatchSummary>> sorted) {
        return sorted.stream()
                .findFirst()
                .map(first -> new BatchOrder(
                        BatchOrder.Key.valueOf(first.getSorted().getKey()),
                        first.getDirection() == SortDirection.DESCENDING))
                .orElse(BatchOrder.NEWEST_FIRST);
    }

    /** What the headers of a grid are to say. */
    static List<GridSortOrder<BatchSummary>> sorted(Grid<BatchSummary> grid, BatchOrder order) {
        if (order.equals(BatchOrder.NEWEST_FIRST)) {
            return List.of();
        }
        SortDirection direction = order.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING;
        return List.of(new GridSortOrder<>(grid.getColumnByKey(order.key().name()), direction));
    }

    private static Grid.Column<BatchSummary> sortable(Grid.Column<BatchSummary> column, BatchOrder.Key key) {
        return column.setKey(key.name()).setSortProperty(key.name());
    }

    private Grid.Column<BatchSummary> text(String key, ValueProvider<BatchSummary, String> value, String width) {
        return grid.addColumn(value).setHeader(translate(key)).setWidth(width).setFlexGrow(1);
    }

    private Grid.Column<BatchSummary> number(String key, ValueProvider<BatchSummary, String> value, boolean trouble) {
        Grid.Column<BatchSummary> column =
                grid.addColumn(LitRenderer.<BatchSummary>of("<span class=\"${item.tone}\">${item.number}</span>")
                        .withProperty("number", value)
                        .withProperty("tone", batch -> tone(value.apply(batch), trouble)));
        return column.setHeader(translate(key))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("100px")
                .setFlexGrow(0);
    }

    /** Zero is grey, trouble is red, the rest is just a number. */
    private static String tone(String number, boolean trouble) {
        if (number.equals("0")) {
            return "cl-dim";
        }
        return trouble ? "cl-mark cl-error" : "";
    }

    private static Renderer<BatchSummary> badge() {
        return LitRenderer.<BatchSummary>of("""
                        <vaadin-badge theme="${item.theme}">
                          <span class="cl-icon" slot="icon" .innerHTML="${item.icon}"></span>${item.word}
                        </vaadin-badge>
                        """)
                .withProperty("theme", batch -> look(batch).theme())
                .withProperty("icon", batch -> look(batch).icon().svg())
                .withProperty("word", batch -> look(batch).word());
    }

    private static Look look(BatchSummary batch) {
        return StatusBadge.look(batch.status(), batch.hasErrors());
    }

    private static Renderer<BatchSummary> duration() {
        return LitRenderer.<BatchSummary>of("""
                        ${item.running
                          ? html`<span class="cl-batch-running">
                              <vaadin-progress-bar .value="${item.part}" aria-label="${item.label}"></vaadin-progress-bar>
                              ${item.words}</span>`
                          : item.words}
                        """)
                .withProperty("running", batch -> batch.status().isWorking())
                .withProperty("part", BatchSummary::progress)
                .withProperty("label", batch -> look(batch).word())
                .withProperty("words", BatchRow::duration);
    }

    private RowCard<BatchSummary> card() {
        return new RowCard<>(BatchSummary::fileName)
                .address(BatchesGrid::address)
                .state(batch -> Mark.of(look(batch)))
                .line(translate("batch.casesShort"), BatchRow::cases)
                .line(translate("batch.errors"), BatchRow::errors)
                .line(translate("batch.created"), BatchRow::created)
                .line(translate("batch.failed"), BatchRow::failed)
                .line(translate("batch.by"), BatchSummary::createdBy)
                .line(translate("batch.when"), this::when)
                .line(translate("batch.duration"), BatchRow::duration);
    }

    private static String address(BatchSummary batch) {
        return Links.batchAddress(batch.id().value());
    }

    private String when(BatchSummary batch) {
        return times.dateTime(batch.createdAt());
    }
}
