package org.caseload.ui.batch;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.data.provider.ListDataProvider;
import java.util.ArrayList;
import java.util.List;
import org.caseload.cases.CaseListItem;
import org.caseload.ui.component.CardGrid;
import org.caseload.ui.component.Links;
import org.caseload.ui.component.Times;

/** The cases that a batch created last: a few dozen, replaced as it goes. */
final class NewestCases {

    private final List<CaseListItem> items = new ArrayList<>();
    private final ListDataProvider<CaseListItem> data = new ListDataProvider<>(items);
    private final CardGrid<CaseListItem> grid = new CardGrid<>(translate("batch.newest"));
    private final Times times = Times.here();

    NewestCases() {
        grid.addColumn(Mark.link(
                        item -> Links.caseAddress(item.caseId()),
                        item -> item.caseId().value()))
                .setHeader(translate("batch.case"))
                .setWidth("160px");
        grid.addColumn(CaseListItem::familyId).setHeader(translate("batch.family"));
        grid.addColumn(NewestCases::proband).setHeader(translate("batch.proband"));
        grid.addColumn(NewestCases::type).setHeader(translate("batch.caseType"));
        grid.addColumn(this::time)
                .setHeader(translate("batch.createdAt"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("110px")
                .setFlexGrow(0);
        grid.card(new RowCard<CaseListItem>(item -> item.caseId().value())
                .address(item -> Links.caseAddress(item.caseId()))
                .state(item -> Mark.plain(time(item)))
                .line(translate("batch.family"), CaseListItem::familyId)
                .line(translate("batch.proband"), NewestCases::proband)
                .renderer());
        grid.setAllRowsVisible(true);
        grid.setDataProvider(data);
    }

    CardGrid<CaseListItem> grid() {
        return grid;
    }

    void show(List<CaseListItem> newest) {
        if (!newest.equals(items)) {
            items.clear();
            items.addAll(newest);
            data.refreshAll();
        }
    }

    private String time(CaseListItem item) {
        return times.seconds(item.createdAt());
    }

    private static String proband(CaseListItem item) {
        return item.proband() == null ? "" : item.proband();
    }

    private static String type(CaseListItem item) {
        return translate("component.caseType." + item.caseType().name());
    }
}
