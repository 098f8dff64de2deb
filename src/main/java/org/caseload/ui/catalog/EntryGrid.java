package org.caseload.ui.catalog;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Locale;
import org.caseload.catalog.CatalogEntry;
import org.caseload.catalog.CatalogKind;
import org.caseload.ui.component.CardGrid;
import org.caseload.ui.component.EmptyState;
import org.caseload.ui.component.Html;
import org.caseload.ui.component.Icon;
import org.caseload.ui.component.RowButton;
import org.caseload.ui.component.Times;

/** The entries of one kind; all of them are here, for they are typed in by hand. */
final class EntryGrid extends Composite<CardGrid<CatalogEntry>> {

    private final CardGrid<CatalogEntry> grid = new CardGrid<>(getTranslation("catalog.title"));
    private final SerializableConsumer<CatalogEntry> onEdit;
    private final SerializableConsumer<CatalogEntry> onRetire;
    private final SerializableConsumer<CatalogEntry> onRestore;
    private String text = "";

    EntryGrid(
            SerializableConsumer<CatalogEntry> onEdit,
            SerializableConsumer<CatalogEntry> onRetire,
            SerializableConsumer<CatalogEntry> onRestore) {
        this.onEdit = onEdit;
        this.onRetire = onRetire;
        this.onRestore = onRestore;
    }

    @Override
    protected CardGrid<CatalogEntry> initContent() {
        grid.addColumn(CatalogEntry::id).setHeader(getTranslation("catalog.id")).setFlexGrow(1);
        grid.addColumn(CatalogEntry::name)
                .setHeader(getTranslation("catalog.name"))
                .setFlexGrow(2);
        grid.addColumn(new ComponentRenderer<>(this::state)).setHeader(getTranslation("catalog.state"));
        grid.addColumn(new ComponentRenderer<>(this::standard))
                .setHeader(getTranslation("catalog.standard"))
                .setKey("standard");
        grid.addColumn(new ComponentRenderer<>(this::actions))
                .setHeader(getTranslation("catalog.actions"))
                .setWidth("16rem")
                .setFlexGrow(0);
        return grid.card(new ComponentRenderer<>(this::card));
    }

    void show(CatalogKind kind, List<CatalogEntry> entries) {
        getContent()
                .setEmptyStateComponent(
                        new EmptyState(getTranslation(entries.isEmpty() ? "catalog.none" : "catalog.noFit")));
        getContent().setItems(entries).setFilter(this::fits);
    }

    void filter(String part) {
        text = part.toLowerCase(Locale.ROOT);
        grid.getListDataView().refreshAll();
    }

    private boolean fits(CatalogEntry entry) {
        return (entry.id() + " " + entry.name()).toLowerCase(Locale.ROOT).contains(text);
    }

    private Component state(CatalogEntry entry) {
        if (entry.retiredAt() == null) {
            Badge inUse = new Badge(getTranslation("catalog.inUse"), Icon.OK.create());
            inUse.getElement().getThemeList().add("success");
            return inUse;
        }
        String since = Times.here().date(entry.retiredAt());
        return new Badge(getTranslation("catalog.retiredSince", since), Icon.STOPPED.create());
    }

    private Component standard(CatalogEntry entry) {
        return entry.standard() ? Html.chip(getTranslation("catalog.standard")) : new Span();
    }

    private Component actions(CatalogEntry entry) {
        Div actions = new Div(
                action("catalog.edit", entry, onEdit),
                entry.isRetired()
                        ? action("catalog.restore", entry, onRestore)
                        : action("catalog.retire", entry, onRetire));
        actions.addClassName("cl-actions");
        return actions;
    }

    private Button action(String key, CatalogEntry entry, SerializableConsumer<CatalogEntry> verb) {
        return new RowButton(getTranslation(key), entry.name(), () -> verb.accept(entry));
    }

    private Component card(CatalogEntry entry) {
        Div first = new Div(Html.text(entry.name(), "cl-strong"), state(entry));
        first.addClassName("cl-first");
        Div card = new Div(
                first,
                Html.text(getTranslation("catalog.id"), "cl-label"),
                new Span(entry.id()),
                Html.text(getTranslation("catalog.standard"), "cl-label"),
                new Span(getTranslation(entry.standard() ? "catalog.yes" : "catalog.no")),
                actions(entry));
        card.addClassName("cl-row-card");
        return card;
    }
}
