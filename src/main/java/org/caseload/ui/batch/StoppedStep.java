package org.caseload.ui.batch;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import java.util.List;
import org.caseload.batch.BatchSummary;
import org.caseload.ui.component.MessageBar;
import org.caseload.ui.component.Tone;

/** A check that was stopped before it ended. */
final class StoppedStep implements BatchStep {

    private final MessageBar message;

    StoppedStep(Desk desk, BatchSummary batch) {
        message = new MessageBar(Tone.INFO, translate("batch.stopped", batch.fileName()))
                .second(translate("batch.refused.safe"));
        if (desk.mayWrite()) {
            message.actions(Offers.uploadAnother(), Offers.checkAgain(desk, batch));
        }
    }

    @Override
    public List<Component> parts() {
        return List.of(message);
    }

    @Override
    public Focusable<?> focus() {
        return message;
    }

    @Override
    public void show(Look look) {
        // Nothing moves in this phase.
    }
}
