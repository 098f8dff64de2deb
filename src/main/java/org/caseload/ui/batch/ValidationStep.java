package org.caseload.ui.batch;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.caseload.batch.BatchSummary;
import org.caseload.batch.BatchSummary.Counts;
import org.caseload.batch.FindingFilter;
import org.caseload.manifest.FindingCode;
import org.caseload.manifest.Severity;
import org.caseload.ui.component.DecisionBar;
import org.caseload.ui.component.Facts;
import org.caseload.ui.component.MessageBar;
import org.caseload.ui.component.Numbers;
import org.caseload.ui.component.Tone;
import org.jspecify.annotations.Nullable;

/** A checked file: what was found, and the decision to create. */
final class ValidationStep implements BatchStep {

    private static final Counts NOTHING = new Counts(0, 0, 0, 0, 0, 0, 0, 0, 0);

    private final Desk desk;
    private final BatchSummary batch;
    private final Counts counts;
    private final List<Component> parts = new ArrayList<>();
    private final MessageBar message;
    private final @Nullable DecisionBar bar;
    private int growing = -1;

    ValidationStep(Desk desk, BatchSummary batch) {
        this.desk = desk;
        this.batch = batch;
        this.counts = batch.counts() == null ? NOTHING : batch.counts();
        message = message();
        parts.add(facts());
        parts.add(message);
        addFindings();
        bar = desk.mayWrite() ? new CreateBar(desk, batch).bar() : null;
    }

    private Facts facts() {
        Facts facts = new Facts(translate("batch.facts"));
        facts.add(translate("batch.fileName"), batch.fileName()).name().full();
        facts.add(translate("batch.rows"), Numbers.grouped(counts.rows()));
        facts.add(translate("batch.cases"), Numbers.grouped(counts.cases()));
        facts.add(translate("batch.errors"), Numbers.grouped(counts.errors()))
                .detail(where())
                .tone(counts.errors() > 0 ? Tone.ERROR : Tone.NEUTRAL);
        facts.add(translate("batch.warnings"), Numbers.grouped(counts.warnings()))
                .tone(counts.warnings() > 0 ? Tone.WARNING : Tone.NEUTRAL);
        return facts;
    }

    private String where() {
        if (counts.errorRows() == 0) {
            return "";
        }
        return translate("batch.errors.where", counts.errorRows(), counts.errorFamilies());
    }

    private MessageBar message() {
        MessageBar result = new MessageBar(counts.errors() > 0 ? Tone.ERROR : Tone.OK, announcement());
        if (counts.errors() > 0 && counts.validCases() == 0 && headersBlock()) {
            result.second(translate("batch.headers.first"));
        }
        List<Anchor> actions = new ArrayList<>();
        if (counts.errors() + counts.warnings() + counts.infos() > 0) {
            actions.add(Offers.errorDetails(desk, batch));
        }
        if (desk.mayWrite()) {
            actions.add(Offers.uploadAnother());
        }
        return result.actions(new Actions(actions));
    }

    private boolean headersBlock() {
        return Arrays.stream(FindingCode.values())
                .filter(FindingCode::blocksAllFamilies)
                .map(code -> new FindingFilter(Set.of(Severity.ERROR), code, Set.of(), null, ""))
                .anyMatch(filter -> desk.contents().countFindings(batch.id(), filter) > 0);
    }

    private void addFindings() {
        boolean found = counts.errors() + counts.warnings() + counts.infos() > 0;
        FindingsPanel panel = found ? new FindingsPanel(desk.contents(), batch.id(), counts) : null;
        if (counts.errors() > 0 && panel != null) {
            parts.add(new ErrorGroups(desk.contents(), batch.id(), panel::show));
        }
        if (counts.skipped() > 0) {
            Families families = new Families(desk.contents(), batch.id());
            parts.add(new Fold(families::skipped).words(translate("batch.skipped", counts.skipped())));
        }
        if (panel != null) {
            parts.add(panel.bar());
            growing = parts.size();
            parts.add(panel.grid());
        }
    }

    @Override
    public List<Component> parts() {
        return List.copyOf(parts);
    }

    @Override
    public int growing() {
        return growing;
    }

    @Override
    public @Nullable DecisionBar bar() {
        return bar;
    }

    @Override
    public Focusable<?> focus() {
        return message;
    }

    @Override
    public String announcement() {
        if (counts.errors() == 0) {
            return translate("batch.clean", counts.validCases());
        }
        return translate("batch.faulty", counts.errors(), counts.errorFamilies(), counts.validCases(), counts.cases());
    }

    @Override
    public void show(Look look) {
        // A checked batch does not move; another check makes another step.
    }
}
