package org.caseload.ui.batch;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import org.caseload.batch.BatchSummary;
import org.caseload.ui.component.DecisionBar;
import org.caseload.ui.component.Html;

/** The decision about a checked batch: leave families with errors out or not, and create. */
final class CreateBar {

    private final Desk desk;
    private final BatchSummary batch;
    private final Checkbox leaveOut = new Checkbox();
    private final Button create = Offers.primary("", this::create);
    private final DecisionBar bar = new DecisionBar();

    CreateBar(Desk desk, BatchSummary batch) {
        this.desk = desk;
        this.batch = batch;
        Decision decision = decision();
        String reason = decision.reasonKey();
        if (decision.asksToLeaveOut()) {
            leaveOut.setLabel(translate("batch.leaveOut", decision.leftOut()));
            leaveOut.addValueChangeListener(change -> show());
            bar.start(leaveOut);
        }
        if (reason != null) {
            bar.start(Html.text(translate(reason), "cl-strong"));
        }
        bar.hint(translate("batch.close.hint")).end(create);
        create.setDisableOnClick(true);
        show();
    }

    DecisionBar bar() {
        return bar;
    }

    private Decision decision() {
        return Decision.of(batch, leaveOut.getValue());
    }

    private void show() {
        Decision decision = decision();
        create.setText(translate(decision.buttonKey(), decision.cases()));
        create.setEnabled(decision.canCreate());
    }

    private void create() {
        desk.run(() -> desk.batches().create(batch.id(), decision().mode(), batch.version()));
        show();
    }
}
