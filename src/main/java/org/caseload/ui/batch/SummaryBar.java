package org.caseload.ui.batch;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import org.caseload.batch.BatchStatus;
import org.caseload.batch.BatchSummary;
import org.caseload.batch.CreateMode;
import org.caseload.ui.component.DecisionBar;
import org.caseload.ui.component.Icon;
import org.caseload.ui.component.Links;

/** What can be done once creation has come to rest; at most one primary button, the last one. */
final class SummaryBar {

    private SummaryBar() {}

    static DecisionBar of(Desk desk, BatchSummary batch, Outcome outcome) {
        DecisionBar bar = new DecisionBar();
        if (desk.mayWrite()) {
            bar.start(Links.tertiary(Links.NEW_BATCH, Icon.PLUS, translate("batch.new")));
        }
        bar.start(Offers.results(desk, batch));
        if (UndoOffer.isFor(desk, batch)) {
            bar.start(UndoOffer.button(desk, batch));
        }
        if (desk.mayWrite() && batch.status() == BatchStatus.UNDONE) {
            bar.end(Offers.checkAgain(desk, batch));
        }
        if (desk.mayWrite() && batch.failedCount() + batch.leftOutCount() > 0) {
            bar.end(edit(desk, batch));
        }
        if (batch.createdCount() > 0) {
            bar.end(Links.button(
                    Links.casesOfBatchAddress(batch.id().value()), Icon.TABLE, translate("batch.showCases")));
        }
        if (desk.mayWrite() && outcome.create()) {
            bar.end(create(desk, batch, !outcome.retry()));
        }
        if (desk.mayWrite() && outcome.retry()) {
            bar.end(retry(desk, batch));
        }
        return bar;
    }

    private static Button create(Desk desk, BatchSummary batch, boolean primary) {
        Button button = new Button(
                translate("batch.create.all", batch.openCount()),
                click -> desk.run(() -> desk.batches().create(batch.id(), CreateMode.VALID_ONLY, batch.version())));
        if (primary) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }

    /** Checks again, so that what stands against the rest is shown where it can be mended. */
    private static Button edit(Desk desk, BatchSummary batch) {
        String words = translate(batch.failedCount() > 0 ? "batch.editFailed" : "batch.editLeftOut");
        return new Button(
                words,
                Icon.PENCIL.create(),
                click -> desk.run(() -> desk.batches().checkAgain(batch.id())));
    }

    private static Button retry(Desk desk, BatchSummary batch) {
        Button button = Offers.primary(
                translate("batch.retryFailed"),
                () -> desk.run(() -> desk.batches().retry(batch.id())));
        button.setIcon(Icon.RETRY.create());
        return button;
    }
}
