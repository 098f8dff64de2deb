package org.caseload.ui.batch;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.caseload.batch.BatchSummary;
import org.caseload.ui.component.Facts;
import org.caseload.ui.component.Icon;
import org.caseload.ui.component.Links;
import org.caseload.ui.component.MessageBar;
import org.caseload.ui.component.Numbers;
import org.caseload.ui.component.Times;
import org.caseload.ui.component.Tone;

/** A batch whose data were deleted: what is still known of it, and its cases. */
final class DeletedStep implements BatchStep {

    private final MessageBar message;
    private final Facts facts = new Facts(translate("batch.facts"));

    DeletedStep(Desk desk, BatchSummary batch) {
        Instant at = Objects.requireNonNull(batch.dataDeletedAt());
        message = new MessageBar(
                        Tone.INFO, translate("batch.deleted", Times.here().date(at)))
                .second(translate("batch.deleted.stays"));
        if (batch.createdCount() > 0) {
            message.actions(Links.tertiary(
                    Links.casesOfBatchAddress(batch.id().value()), Icon.TABLE, translate("batch.showCases")));
        }
        if (desk.mayWrite()) {
            message.actions(Offers.uploadAnother());
        }
        facts.add(translate("batch.fileName"), batch.fileName()).name().full();
        facts.add(translate("batch.rows"), BatchRow.rows(batch));
        facts.add(translate("batch.created"), Numbers.grouped(batch.createdCount()));
        facts.add(translate("batch.failed"), Numbers.grouped(batch.failedCount()));
        facts.add(translate("batch.leftOut.short"), Numbers.grouped(batch.leftOutCount()));
    }

    @Override
    public List<Component> parts() {
        return List.of(facts, message);
    }

    @Override
    public Focusable<?> focus() {
        return message;
    }

    @Override
    public void show(Look look) {
        // Nothing moves any more.
    }
}
