package org.caseload.ui.batch;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.List;
import org.caseload.batch.BatchId;
import org.caseload.batch.BatchSummary;
import org.caseload.batch.BatchSummary.Counts;
import org.caseload.ui.component.DecisionBar;
import org.jspecify.annotations.Nullable;

/** A checked file: what was found, mending it on the spot, and the decision to create. Follows the batch as it is mended. */
final class ValidationStep implements BatchStep {

    private final Desk desk;
    private final BatchId id;
    private final Mender mender;
    private final ValidationHead head;
    private final ErrorGroups groups;
    private final Div skipped = new Div();
    private final FindingsPanel findings;
    private final DataPanel data;
    private final MendingEnd end;
    private final Div panel = new Div();
    private final @Nullable CreateBar bar;
    private @Nullable Shown shown;

    /** What tells one state of a checked batch from another. */
    private record Shown(int version, @Nullable Instant checkedAt) {}

    ValidationStep(Desk desk, BatchSummary batch) {
        this.desk = desk;
        this.id = batch.id();
        mender = new Mender(desk, id);
        head = new ValidationHead(desk, batch);
        findings = new FindingsPanel(desk, id, mender);
        groups = new ErrorGroups(desk, mender, id, findings::show);
        data = new DataPanel(desk, id, mender);
        end = new MendingEnd(mender, this::showData);
        bar = desk.mayWrite() ? new CreateBar(desk) : null;
        skipped.addClassName("cl-contents");
        panel.addClassName("cl-panel");
        showData(false);
    }

    private void showData(boolean shownAsTable) {
        panel.removeAll();
        if (shownAsTable) {
            panel.add(data.bar(end), data.grid());
        } else {
            panel.add(findings.bar(end), findings.grid());
        }
        groups.setVisible(!shownAsTable);
        skipped.setVisible(!shownAsTable);
    }

    @Override
    public List<Component> parts() {
        return List.of(head.facts(), head.strip(), head.message(), groups, skipped, panel);
    }

    @Override
    public int growing() {
        return parts().size() - 1;
    }

    @Override
    public @Nullable DecisionBar bar() {
        return bar == null ? null : bar.bar();
    }

    @Override
    public Focusable<?> focus() {
        return head.focus();
    }

    @Override
    public String announcement() {
        return head.words();
    }

    @Override
    public void show(Look look) {
        BatchSummary batch = look.batch();
        Shown now = new Shown(batch.version(), batch.checkedAt());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        Counts counts = ValidationHead.counts(batch);
        head.show(batch);
        groups.refresh();
        showSkipped(counts);
        findings.show(counts);
        data.show(counts);
        end.show(counts.rows() > 0);
        if (bar != null) {
            bar.show(batch);
        }
    }

    private void showSkipped(Counts counts) {
        skipped.removeAll();
        if (counts.skipped() > 0) {
            Families families = new Families(desk.contents(), id);
            skipped.add(new Fold(() -> families.skipped(mender)).words(translate("batch.skipped", counts.skipped())));
        }
    }
}
