package org.caseload.ui.cases;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.caseload.cases.CaseListItem;
import org.caseload.ui.component.CardGrid;
import org.caseload.ui.component.Icon;
import org.caseload.ui.component.Links;
import org.caseload.ui.component.StatusBadge;
import org.caseload.ui.component.Times;

/** The columns of the list of cases, and the card that stands for them on a phone; all drawn by the browser. */
record CaseColumns(LocalDate today, Times times) implements Serializable {

    private static final String ID = "<a class=\"cl-id\" href=\"${item.address}\">${item.caseId}</a>";
    private static final String STATUS =
            "<vaadin-badge theme=\"${item.statusTheme}\"><span slot=\"icon\" class=\"cl-icon\""
                    + " aria-hidden=\"true\" .innerHTML=\"${item.statusIcon}\"></span>${item.status}</vaadin-badge>";
    private static final String PHENOTYPES =
            "<span class=\"cl-few\"><span title=\"${item.phenotypes}\">${item.phenotypes}"
                    + "</span><span class=\"cl-dim\">${item.more}</span></span>";
    private static final String LABELS = "${item.labels.map(label => html`<span class=\"cl-chip\">${label}</span> `)}";
    private static final String DUE = "${item.overdue ? html`<span class=\"cl-mark cl-error\"><span class=\"cl-icon\""
            + " aria-hidden=\"true\" .innerHTML=\"${item.warning}\"></span>${item.due} ${item.overdue}</span>` : item.due}";
    private static final String BATCH =
            "${item.batchAddress ? html`<a href=\"${item.batchAddress}\">${item.batch}</a>` : ''}";

    /** Always the first. */
    static final String FIRST = "caseId";

    /** Keys of the columns that may be moved and hidden, in their usual order; {@code cases.<key>} names them. */
    static final List<String> MOVABLE = List.of(
            "status",
            "familyId",
            "proband",
            "type",
            "phenotypes",
            "samples",
            "labels",
            "dueDate",
            "createdBy",
            "createdAt",
            "batch");

    void addTo(CardGrid<CaseListItem> grid) {
        add(grid, FIRST, renderer(ID), "10rem").setFrozen(true);
        add(grid, "status", renderer(STATUS), "7.5rem");
        add(grid, "familyId", text("familyId"), "7rem").setAutoWidth(true);
        add(grid, "proband", text("proband"), "7rem").setAutoWidth(true);
        add(grid, "type", text("type"), "8rem");
        add(grid, "phenotypes", renderer(PHENOTYPES), "12rem").setFlexGrow(1);
        add(grid, "samples", text("samples"), "5rem").setTextAlign(ColumnTextAlign.END);
        add(grid, "labels", renderer(LABELS), "6rem");
        add(grid, "dueDate", renderer(DUE), "11rem");
        add(grid, "createdBy", text("createdBy"), "6.5rem");
        add(grid, "createdAt", text("createdAt"), "9rem");
        add(grid, "batch", renderer(BATCH), "10rem");
        grid.card(renderer("<div class=\"cl-row-card\"><div class=\"cl-first\">" + ID + STATUS + "</div>"
                + line("cases.familyId", "${item.familyId}")
                + line("cases.type", "${item.type}")
                + line("cases.phenotypes", "${item.phenotypes} <span class=\"cl-dim\">${item.more}</span>")
                + "${item.due ? html`" + line("cases.dueDate", DUE) + "` : ''}"
                + "</div>"));
    }

    private static Grid.Column<CaseListItem> add(
            CardGrid<CaseListItem> grid, String key, LitRenderer<CaseListItem> renderer, String width) {
        return grid.addColumn(renderer)
                .setKey(key)
                .setHeader(I18NProvider.translate("cases." + key))
                .setWidth(width)
                .setFlexGrow(0)
                .setResizable(true);
    }

    private static String line(String key, String value) {
        return "<span class=\"cl-label\">" + I18NProvider.translate(key) + "</span><span>" + value + "</span>";
    }

    private LitRenderer<CaseListItem> text(String property) {
        return renderer("${item." + property + "}");
    }

    /** A renderer that sends no more of a row than its template names. */
    private LitRenderer<CaseListItem> renderer(String template) {
        LitRenderer<CaseListItem> renderer = LitRenderer.of(template);
        values().forEach((name, value) -> {
            if (template.contains("item." + name)) {
                renderer.withProperty(name, value);
            }
        });
        return renderer;
    }

    private Map<String, ValueProvider<CaseListItem, ?>> values() {
        Map<String, ValueProvider<CaseListItem, ?>> values = new LinkedHashMap<>();
        values.put("address", item -> Links.caseAddress(item.caseId()));
        values.put("caseId", item -> item.caseId().value());
        values.put("status", item -> StatusBadge.look(item.status()).word());
        values.put("statusTheme", item -> StatusBadge.look(item.status()).theme());
        values.put("statusIcon", item -> StatusBadge.look(item.status()).icon().svg());
        values.put("familyId", CaseListItem::familyId);
        values.put("proband", item -> Objects.requireNonNullElse(item.proband(), ""));
        values.put(
                "type",
                item -> I18NProvider.translate(
                        "component.caseType." + item.caseType().name()));
        values.put("phenotypes", item -> String.join(", ", item.phenotypes()));
        values.put("more", CaseColumns::more);
        values.put("samples", CaseListItem::sampleCount);
        values.put("labels", CaseListItem::labels);
        values.put("due", item -> item.dueDate() == null ? "" : item.dueDate().toString());
        values.put("overdue", item -> item.isOverdue(today) ? I18NProvider.translate("cases.overdue") : "");
        values.put("warning", item -> Icon.WARNING.svg());
        values.put("createdBy", CaseListItem::createdBy);
        values.put("createdAt", item -> times.dateTime(item.createdAt()));
        values.put("batch", item -> Objects.requireNonNullElse(item.batchFile(), ""));
        values.put("batchAddress", item -> item.batchId() == null ? "" : Links.batchAddress(item.batchId()));
        return values;
    }

    private static String more(CaseListItem item) {
        int hidden = item.phenotypeCount() - item.phenotypes().size();
        return hidden > 0 ? "+ " + hidden : "";
    }
}
