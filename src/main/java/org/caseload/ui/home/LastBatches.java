package org.caseload.ui.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.caseload.batch.BatchFilter;
import org.caseload.batch.BatchSummary;
import org.caseload.batch.Batches;
import org.caseload.ui.component.EmptyState;
import org.caseload.ui.component.Html;
import org.caseload.ui.component.Icon;
import org.caseload.ui.component.Links;
import org.caseload.ui.component.Numbers;
import org.caseload.ui.component.StatusBadge;
import org.caseload.ui.component.Table;
import org.caseload.ui.component.Times;

/** The newest batches with their state. */
final class LastBatches extends Composite<Div> {

    private static final int SHOWN = 8;

    private final transient Batches batches;
    private final boolean mayCreate;

    LastBatches(Batches batches, boolean mayCreate) {
        this.batches = batches;
        this.mayCreate = mayCreate;
    }

    /** Shows what is stored now. */
    void refresh() {
        List<BatchSummary> newest = batches.page(BatchFilter.all(), 0, SHOWN);
        getContent().removeAll();
        getContent().add(newest.isEmpty() ? nothing() : table(newest));
    }

    private Component nothing() {
        EmptyState nothing = new EmptyState(getTranslation("home.noBatches"));
        if (mayCreate) {
            nothing.add(Links.button(Links.NEW_BATCH, Icon.UPLOAD, getTranslation("home.newBatch")));
        }
        nothing.addClassName("cl-card");
        return nothing;
    }

    private Table table(List<BatchSummary> newest) {
        Table table = new Table(getTranslation("home.lastBatches"))
                .column(getTranslation("home.file"), "cl-top cl-clip")
                .column(getTranslation("home.status"))
                .number(getTranslation("home.cases"))
                .number(getTranslation("home.created"))
                .number(getTranslation("home.failed"))
                .column(getTranslation("home.by"))
                .column(getTranslation("home.when"));
        Times times = Times.here();
        for (BatchSummary batch : newest) {
            table.row(
                    new Anchor(Links.batchAddress(batch.id().value()), batch.fileName()),
                    StatusBadge.of(batch),
                    new Span(
                            batch.counts() == null
                                    ? ""
                                    : Numbers.grouped(batch.counts().cases())),
                    count(batch, batch.createdCount()),
                    count(batch, batch.failedCount(), "cl-mark", "cl-error"),
                    new Span(batch.createdBy()),
                    new Span(times.dateTime(batch.createdAt())));
        }
        return table;
    }

    /** Nothing before the first check, and a quiet zero. */
    private static Component count(BatchSummary batch, int number, String... classNames) {
        if (batch.counts() == null) {
            return new Span();
        }
        String text = Numbers.grouped(number);
        return number == 0 ? Html.text(text, "cl-dim") : Html.text(text, classNames);
    }
}
