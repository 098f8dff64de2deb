package org.caseload.ui.batch;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.caseload.batch.BatchSummary;
import org.caseload.batch.FindingFilter;
import org.caseload.batch.StoredFinding;
import org.caseload.manifest.Severity;
import org.caseload.ui.component.Html;
import org.caseload.ui.component.MessageBar;
import org.caseload.ui.component.Tone;

/** A file that was refused as a whole: what is wrong, and what to do. */
final class RefusedStep implements BatchStep {

    private static final int REASONS = 20;

    private final MessageBar message;

    RefusedStep(Desk desk, BatchSummary batch) {
        String said = translate("batch.file.refused", batch.fileName());
        message = new MessageBar(Tone.ERROR, said)
                .under(reasons(desk, batch), Html.text(translate("batch.refused.safe"), "cl-dim"));
        if (desk.mayWrite()) {
            message.actions(Offers.template(), Offers.uploadAnother());
        }
    }

    private static UnorderedList reasons(Desk desk, BatchSummary batch) {
        UnorderedList list = new UnorderedList();
        for (StoredFinding stored :
                desk.contents().findings(batch.id(), FindingFilter.of(Severity.ERROR), 0, REASONS)) {
            list.add(new ListItem(FindingWords.text(stored.finding())));
        }
        return list;
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
