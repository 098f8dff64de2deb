package org.caseload.ui.batch;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import org.caseload.batch.BatchId;
import org.caseload.batch.BatchSummary.Counts;
import org.caseload.batch.BatchTables;
import org.caseload.batch.RowFilter;
import org.caseload.batch.TableRow;
import org.caseload.ui.component.Numbers;
import org.caseload.ui.component.SearchField;
import org.caseload.ui.component.Segments;

/** The uploaded table with what narrows it down. Made when it is shown first. */
final class DataPanel {

    private final BatchTables tables;
    private final BatchId id;
    private final DataGrid grid;
    private final CallbackDataProvider<TableRow, Void> data;
    private final Div bar = new Div();
    private final Segments<Boolean> which = new Segments<>(translate("batch.data.rows"), this::chooseWhich);
    private final SearchField search = new SearchField(translate("batch.search.rows"), this::chooseText);
    private RowFilter filter = new RowFilter(true, "");
    private int rows;
    private boolean opened;

    DataPanel(Desk desk, BatchId id, Mender mender) {
        this.tables = desk.workbench().tables();
        this.id = id;
        data = new CallbackDataProvider<TableRow, Void>(
                query -> tables.page(id, filter, query.getOffset(), query.getLimit()).stream(),
                query -> filter.equals(RowFilter.ALL) ? rows : tables.count(id, filter),
                TableRow::number);
        grid = new DataGrid(desk, mender, id, data);
        bar.addClassName("cl-bar");
    }

    /** @param end what stands at its end */
    Div bar(Component end) {
        open();
        bar.removeAll();
        bar.add(new H2(translate("batch.data")), which, search, end);
        return bar;
    }

    private void open() {
        if (!opened) {
            opened = true;
            refresh();
        }
    }

    Component grid() {
        return grid.component();
    }

    /** Shows what is stored now. */
    void show(Counts counts) {
        rows = counts.rows();
        if (opened) {
            refresh();
        }
    }

    private void refresh() {
        int found = tables.count(id, new RowFilter(true, ""));
        which.option(true, translate("batch.data.found", Numbers.grouped(found)))
                .option(false, translate("batch.data.all", Numbers.grouped(rows)));
        if (found == 0 && filter.withFindings()) {
            filter = new RowFilter(false, filter.text());
        }
        which.value(filter.withFindings());
        grid.refresh();
        data.refreshAll();
    }

    private void chooseWhich(boolean withFindings) {
        filter = new RowFilter(withFindings, filter.text());
        data.refreshAll();
    }

    private void chooseText(String text) {
        filter = new RowFilter(filter.withFindings(), text);
        data.refreshAll();
    }
}
