package org.caseload.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.ConfigurableFilterDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Objects;
import java.util.stream.Stream;
import org.caseload.security.AuditEntry;
import org.caseload.security.AuditFilter;
import org.caseload.security.AuditTrail;
import org.caseload.ui.component.CardGrid;
import org.caseload.ui.component.EmptyState;
import org.caseload.ui.component.Html;
import org.caseload.ui.component.Times;

/** The entries of the audit, newest first, read page by page. */
final class AuditGrid extends Composite<CardGrid<AuditEntry>> {

    private final transient AuditTrail trail;
    private final CardGrid<AuditEntry> grid = new CardGrid<>(getTranslation("audit.title"));
    private final ConfigurableFilterDataProvider<AuditEntry, Void, AuditFilter> items =
            DataProvider.<AuditEntry, AuditFilter>fromFilteringCallbacks(this::page, this::count)
                    .withConfigurableFilter();

    AuditGrid(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    protected CardGrid<AuditEntry> initContent() {
        Times times = Times.here();
        grid.addColumn(entry -> times.date(entry.at()) + " " + times.seconds(entry.at()))
                .setHeader(getTranslation("audit.time"))
                .setWidth("12rem")
                .setFlexGrow(0);
        grid.addColumn(this::actor).setHeader(getTranslation("audit.user"));
        grid.addColumn(AuditEntry::origin).setHeader(getTranslation("audit.address"));
        grid.addColumn(this::action).setHeader(getTranslation("audit.action"));
        grid.addColumn(AuditEntry::object)
                .setHeader(getTranslation("audit.object"))
                .setFlexGrow(2);
        grid.addColumn(AuditGrid::change)
                .setHeader(getTranslation("audit.change"))
                .setFlexGrow(2);
        grid.setEmptyStateComponent(new EmptyState(getTranslation("audit.none")));
        grid.card(new ComponentRenderer<>(entry -> card(entry, times)));
        grid.setDataProvider(items);
        return grid;
    }

    void filter(AuditFilter filter) {
        items.setFilter(filter);
    }

    private Stream<AuditEntry> page(Query<AuditEntry, AuditFilter> query) {
        return trail.page(filterOf(query), query.getOffset(), query.getLimit()).stream();
    }

    private int count(Query<AuditEntry, AuditFilter> query) {
        return trail.count(filterOf(query));
    }

    private static AuditFilter filterOf(Query<AuditEntry, AuditFilter> query) {
        return query.getFilter().orElseGet(AuditFilter::all);
    }

    private String actor(AuditEntry entry) {
        return entry.actor().isEmpty() ? getTranslation("audit.nobody") : entry.actor();
    }

    private String action(AuditEntry entry) {
        return getTranslation("audit.action." + entry.action().name());
    }

    private static String change(AuditEntry entry) {
        String after = Objects.requireNonNullElse(entry.after(), "");
        return entry.before() == null ? after : entry.before() + " → " + after;
    }

    private Component card(AuditEntry entry, Times times) {
        Div first = new Div(Html.text(action(entry), "cl-strong"), new Span(times.dateTime(entry.at())));
        first.addClassName("cl-first");
        Div card = new Div(
                first,
                Html.text(getTranslation("audit.user"), "cl-label"),
                new Span(actor(entry)),
                Html.text(getTranslation("audit.address"), "cl-label"),
                new Span(entry.origin()),
                Html.text(getTranslation("audit.object"), "cl-label"),
                new Span(entry.object()),
                Html.text(getTranslation("audit.change"), "cl-label"),
                new Span(change(entry)));
        card.addClassName("cl-row-card");
        return card;
    }
}
