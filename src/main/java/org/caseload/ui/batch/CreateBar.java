package org.caseload.ui.batch;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Span;
import org.caseload.batch.BatchSummary;
import org.caseload.ui.component.DecisionBar;
import org.caseload.ui.component.Html;
import org.jspecify.annotations.Nullable;

/** The decision about a checked batch: leave families with errors out or not, and create. */
final class CreateBar {

    private final Desk desk;
    private final Checkbox leaveOut = new Checkbox();
    private final Span reason = Html.text("", "cl-strong");
    private final Button create = Offers.primary("", this::create);
    private final DecisionBar bar = new DecisionBar();
    private @Nullable BatchSummary batch;

    CreateBar(Desk desk) {
        this.desk = desk;
        leaveOut.addValueChangeListener(change -> show());
        bar.start(leaveOut, reason).hint(translate("batch.close.hint")).end(create);
        create.setDisableOnClick(true);
    }

    DecisionBar bar() {
        return bar;
    }

    /** Shows what can be decided about the batch as it is now. */
    void show(BatchSummary now) {
        batch = now;
        if (!Decision.of(now, leaveOut.getValue()).asksToLeaveOut()) {
            leaveOut.setValue(false);
        }
        show();
    }

    private void show() {
        if (batch == null) {
            return;
        }
        Decision decision = Decision.of(batch, leaveOut.getValue());
        String reasonKey = decision.reasonKey();
        leaveOut.setVisible(decision.asksToLeaveOut());
        leaveOut.setLabel(translate("batch.leaveOut", decision.leftOut()));
        reason.setVisible(reasonKey != null);
        reason.setText(reasonKey == null ? "" : translate(reasonKey));
        create.setText(translate(decision.buttonKey(), decision.cases()));
        create.setEnabled(decision.canCreate());
    }

    private void create() {
        BatchSummary seen = batch;
        if (seen != null) {
            Decision decision = Decision.of(seen, leaveOut.getValue());
            desk.run(() -> desk.batches().create(seen.id(), decision.mode(), seen.version()));
            show();
        }
    }
}
