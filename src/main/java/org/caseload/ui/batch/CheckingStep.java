package org.caseload.ui.batch;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.caseload.batch.BatchSummary;
import org.caseload.ui.component.Numbers;

/** A file that is being checked, still part of the first step. */
final class CheckingStep implements BatchStep {

    private final Desk desk;
    private final ProgressBox box = new ProgressBox();
    private final Announcer announcer = new Announcer();

    CheckingStep(Desk desk, BatchSummary batch) {
        this.desk = desk;
        box.addClassName("cl-batch-drop");
        box.name(batch.fileName())
                .label(translate("batch.checking", batch.fileName()))
                .notes(translate("batch.uploaded", BatchWords.size(batch.fileSize())), translate("batch.close.hint"));
        if (desk.mayWrite()) {
            box.cancel(() -> desk.run(() -> desk.batches().cancel(batch.id())));
        }
    }

    @Override
    public List<Component> parts() {
        return List.of(box);
    }

    @Override
    public int growing() {
        return 0;
    }

    @Override
    public void show(Look look) {
        BatchSummary batch = look.batch();
        boolean known = batch.rowsToCheck() > 0;
        String words = known
                ? translate(
                        "batch.checking.row",
                        Numbers.grouped(batch.checkedRows()),
                        Numbers.grouped(batch.rowsToCheck()))
                : translate("batch.checking.reading");
        box.doing(words, known ? batch.progress() : -1);
        if (announcer.isDue((int) (batch.progress() * 100), desk.clock().instant())) {
            desk.announce().accept(words);
        }
    }
}
