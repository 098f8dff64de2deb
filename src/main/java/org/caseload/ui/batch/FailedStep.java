package org.caseload.ui.batch;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.caseload.batch.BatchSummary;
import org.caseload.batch.CreateMode;
import org.caseload.batch.FailureMessages;
import org.caseload.batch.JobFailure;
import org.caseload.ui.component.Html;
import org.caseload.ui.component.MessageBar;
import org.caseload.ui.component.Tone;

/** A batch that failed as a whole: why, what is safe, what to do, what to quote. */
final class FailedStep implements BatchStep {

    private final MessageBar message;

    FailedStep(Desk desk, BatchSummary batch) {
        JobFailure failure = batch.failure() == null ? JobFailure.UNKNOWN : batch.failure();
        message = new MessageBar(Tone.ERROR, translate("batch.fileFailed", batch.fileName()))
                .second(FailureMessages.text(failure, BatchWords.locale()));
        if (batch.failureReference() != null) {
            Paragraph quote = new Paragraph(translate("component.error.reference") + " ");
            quote.add(Html.text(batch.failureReference(), "cl-strong"));
            message.under(quote);
        }
        if (desk.mayWrite()) {
            offer(desk, batch);
        }
    }

    private void offer(Desk desk, BatchSummary batch) {
        message.actions(Offers.uploadAnother(), Offers.checkAgain(desk, batch));
        if (batch.startedAt() != null && batch.openCount() > 0) {
            message.actions(Offers.primary(
                    translate("batch.retry"),
                    () -> desk.run(() -> desk.batches().create(batch.id(), CreateMode.VALID_ONLY, batch.version()))));
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
