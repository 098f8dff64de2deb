package org.caseload.ui.batch;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.grid.ColumnRendering;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import java.util.ArrayList;
import java.util.List;
import org.caseload.batch.BatchId;
import org.caseload.batch.TableHeader;
import org.caseload.batch.TableRow;
import org.caseload.ui.component.CardGrid;
import org.caseload.ui.component.EmptyState;
import org.caseload.ui.component.Icon;
import org.caseload.ui.component.Numbers;

/** The uploaded table, its cells marked and editable in place. */
final class DataGrid {

    private static final int MANY_COLUMNS = 40;
    private static final String CELL = """
            <span data-cell="${item.name}" class="cl-cell ${item.tone}" @dblclick="${edit}"
              @click="${(e) => e.pointerType === 'touch' ? edit() : null}">
              ${item.icon ? html`<span class="cl-icon" .innerHTML="${item.icon}"></span>` : ''}${item.text}</span>
            """;

    /** In a row that has too much, which is edited here. */
    private static final String LINE = """
            ${item.name
              ? html`<span data-cell="${item.name}" class="cl-cell cl-line cl-error" @dblclick="${edit}"
                  @click="${(e) => e.pointerType === 'touch' ? edit() : null}">
                  <span class="cl-icon" .innerHTML="${item.icon}"></span>${item.text}</span>`
              : item.text}
            """;

    private final Mender mender;
    private final CellEditor editor;
    private final DataProvider<TableRow, ?> data;
    private final Div place = new Div();
    private List<TableHeader> headers = List.of();

    DataGrid(Desk desk, Mender mender, BatchId id, DataProvider<TableRow, ?> data) {
        this.mender = mender;
        this.data = data;
        editor = new CellEditor(desk, mender, id);
        place.addClassName("cl-sheet");
    }

    Div component() {
        return place;
    }

    /** Shows the columns that the table has now. */
    void refresh() {
        List<TableHeader> now = mender.headers();
        if (!now.equals(headers)) {
            headers = now;
            place.removeAll();
            place.add(grid(), editor.component());
        }
    }

    private CardGrid<TableRow> grid() {
        CardGrid<TableRow> grid = new CardGrid<>(translate("batch.data.name"));
        grid.addThemeVariants(GridVariant.COLUMN_BORDERS);
        if (headers.size() > MANY_COLUMNS) {
            grid.setColumnRendering(ColumnRendering.LAZY);
        }
        addLine(grid);
        for (int position = 0; position < headers.size(); position++) {
            addColumn(grid, position);
        }
        grid.card(new DataCard(headers, editor).renderer());
        grid.setDataProvider(data);
        grid.setEmptyStateComponent(new EmptyState(translate("batch.data.none")));
        if (mender.mayMend()) {
            new CellKeys(grid, editor);
        }
        return grid;
    }

    private void addLine(CardGrid<TableRow> grid) {
        int behind = headers.size();
        Renderer<TableRow> line = LitRenderer.<TableRow>of(LINE)
                .withProperty("name", row -> hasTooMuch(row) ? CellEditor.name(row, behind) : "")
                .withProperty("text", row -> Numbers.grouped(row.line()))
                .withProperty("icon", row -> Icon.ERROR.svg())
                .withFunction("edit", row -> editor.open(row.number(), behind));
        grid.addColumn(line)
                .setKey(CellKeys.key(behind))
                .setHeader(translate("batch.line"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("84px")
                .setFlexGrow(0)
                .setFrozen(true)
                .setPartNameGenerator(row -> hasTooMuch(row) ? "line error" : "line")
                .setTooltipGenerator(row -> new RowLook(row, headers).words(behind));
    }

    private boolean hasTooMuch(TableRow row) {
        return new RowLook(row, headers).hasTooMuch();
    }

    private void addColumn(CardGrid<TableRow> grid, int position) {
        Grid.Column<TableRow> column = grid.addColumn(cell(position));
        column.setKey(CellKeys.key(position))
                .setHeader(new HeaderCell(mender, headers.get(position), position))
                .setWidth(DataWidths.of(headers.get(position)))
                .setFlexGrow(0)
                .setResizable(true)
                .setPartNameGenerator(row -> new RowLook(row, headers).part(position))
                .setTooltipGenerator(row -> new RowLook(row, headers).words(position));
    }

    private Renderer<TableRow> cell(int position) {
        return LitRenderer.<TableRow>of(CELL)
                .withProperty("name", row -> CellEditor.name(row, position))
                .withProperty("text", row -> RowLook.shortened(row.cells().get(position)))
                .withProperty("tone", row -> new RowLook(row, headers).tone(position))
                .withProperty("icon", row -> new RowLook(row, headers).icon(position))
                .withFunction("edit", row -> editor.open(row.number(), position));
    }

    /** Columns by their place, for the editor and the card; at last what stands behind them. */
    static List<String> names(List<TableHeader> headers) {
        List<String> names = new ArrayList<>();
        for (TableHeader header : headers) {
            names.add(header.name().isBlank() ? translate("batch.column.at", names.size() + 1) : header.name());
        }
        names.add(translate("batch.column.behind"));
        return names;
    }
}
