package org.caseload.ui.batch;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import org.caseload.batch.BatchStatus;
import org.caseload.batch.BatchSummary;
import org.caseload.ui.component.DecisionBar;
import org.caseload.ui.component.Facts;
import org.caseload.ui.component.Html;
import org.caseload.ui.component.MessageBar;
import org.caseload.ui.component.Numbers;
import org.caseload.ui.component.Tone;

/** What became of a batch, and what can be done now. */
final class SummaryStep implements BatchStep {

    private final BatchSummary batch;
    private final Outcome outcome;
    private final List<Component> parts = new ArrayList<>();
    private final MessageBar message;
    private final DecisionBar bar;

    SummaryStep(Desk desk, BatchSummary batch) {
        this.batch = batch;
        outcome = Outcome.of(batch);
        message = new MessageBar(tone(), announcement());
        boolean well = outcome.tone() == Outcome.Tone.WELL;
        String second = well ? batch.fileName() : rest();
        if (!second.isEmpty()) {
            message.second(second);
        }
        parts.add(message);
        if (!well) {
            parts.add(facts());
        }
        parts.add(new FamilyStrip().show(batch));
        addFamilies(new Families(desk.contents(), batch.id()));
        bar = SummaryBar.of(desk, batch, outcome);
    }

    private Tone tone() {
        return switch (outcome.tone()) {
            case WELL -> Tone.OK;
            case MIXED -> Tone.WARNING;
            case QUIET -> Tone.INFO;
        };
    }

    @Override
    public String announcement() {
        return switch (batch.status()) {
            case UNDOING -> translate("batch.undoing");
            case UNDONE -> translate("batch.undone");
            default -> translate("batch.created.all", batch.createdCount());
        };
    }

    /** What the first line does not say: failures, families left out, a stop. */
    private String rest() {
        List<String> sentences = new ArrayList<>();
        if (batch.status() == BatchStatus.CANCELLED) {
            sentences.add(translate("batch.stopped.open", batch.openCount()));
        }
        if (batch.failedCount() > 0) {
            sentences.add(translate("batch.failed.some", batch.failedCount()));
        }
        if (batch.leftOutCount() > 0) {
            sentences.add(translate("batch.leftOut.some", batch.leftOutCount()));
        }
        return String.join(" ", sentences);
    }

    private Facts facts() {
        Facts facts = new Facts(translate("batch.facts"));
        facts.add(translate("batch.fileName"), batch.fileName()).name().full();
        facts.add(translate("batch.created"), Numbers.grouped(batch.createdCount()));
        facts.add(translate("batch.failed"), Numbers.grouped(batch.failedCount()))
                .tone(batch.failedCount() > 0 ? Tone.ERROR : Tone.NEUTRAL);
        facts.add(translate("batch.leftOut.short"), Numbers.grouped(batch.leftOutCount()))
                .detail(batch.leftOutCount() > 0 ? translate("batch.families", batch.leftOutCount()) : "")
                .full();
        return facts;
    }

    private void addFamilies(Families families) {
        if (batch.failedCount() > 0) {
            Section failed = Html.section(translate("batch.failed"), families.failed());
            if (batch.failedCount() > Families.SHORT) {
                failed.add(Html.text(translate("batch.failed.printed"), "cl-printed"));
            }
            parts.add(failed);
        }
        if (batch.leftOutCount() > 0) {
            parts.add(new Fold(families::leftOut).words(translate("batch.leftOut.fold", batch.leftOutCount())));
        }
    }

    @Override
    public List<Component> parts() {
        return List.copyOf(parts);
    }

    @Override
    public DecisionBar bar() {
        return bar;
    }

    @Override
    public Focusable<?> focus() {
        return message;
    }

    @Override
    public void show(Look look) {
        // What is at rest does not move; another attempt makes another step.
    }
}
