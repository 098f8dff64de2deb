package org.caseload.ui.batch;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.caseload.batch.BatchId;
import org.caseload.batch.BatchStatus;
import org.caseload.batch.BatchSummary;
import org.caseload.ui.component.Definitions;
import org.caseload.ui.component.Html;
import org.caseload.ui.component.Numbers;
import org.caseload.ui.component.Tone;

/** How far creation is, and the way to stop it. */
final class CreationCard extends Section {

    private final Desk desk;
    private final BatchId id;
    private final Paragraph doing = new Paragraph();
    private final Span count = new Span();
    private final Span of = Html.text("", "cl-dim");
    private final ProgressBar bar = new ProgressBar();
    private final Span done = new Span();
    private final Span rate = new Span();
    private final Span left = new Span();
    private final Span created = new Span();
    private final Span failed = new Span();
    private final Span leftOut = new Span();
    private final Button cancel = new Button(translate("batch.creation.cancel"), click -> ask());

    CreationCard(Desk desk, BatchId id) {
        this.desk = desk;
        this.id = id;
        addClassNames("cl-section", "cl-card");
        getElement().setAttribute("aria-label", translate("batch.progress"));
        doing.addClassName("cl-dim");
        Paragraph hero = new Paragraph(count, of);
        hero.addClassName("cl-hero");
        count.addClassName("cl-batch-count");
        bar.getElement().setAttribute("aria-label", translate("component.steps.3"));
        add(doing, hero, bar, numbers());
        if (desk.mayWrite()) {
            add(cancel);
        }
        Paragraph hint = new Paragraph(translate("batch.close.hint"));
        hint.addClassNames("cl-dim", "cl-small");
        add(hint);
    }

    private Definitions numbers() {
        return new Definitions()
                .numbers()
                .add(translate("batch.creation.done"), done)
                .add(translate("batch.creation.rate"), rate)
                .add(translate("batch.creation.left"), left)
                .add(translate("batch.created"), created)
                .add(translate("batch.failed"), failed)
                .add(translate("batch.leftOut.short"), leftOut);
    }

    void show(BatchSummary batch, Pace pace) {
        int finished = finished(batch);
        count.setText(Numbers.grouped(finished));
        of.setText(" " + translate("batch.creation.of", Numbers.grouped(batch.attempted())));
        bar.setValue(Math.clamp(batch.progress(), 0, 1));
        done.setText(Numbers.percent(batch.progress()));
        created.setText(Numbers.grouped(batch.createdCount()));
        failed.setText(Numbers.grouped(batch.failedCount()));
        failed.setClassName("cl-mark", batch.failedCount() > 0);
        failed.setClassName(Tone.ERROR.className(), batch.failedCount() > 0);
        leftOut.setText(Numbers.grouped(batch.leftOutCount()));
        showPace(batch, pace, finished);
    }

    private void showPace(BatchSummary batch, Pace pace, int finished) {
        boolean stopping = batch.status() == BatchStatus.CANCELLING;
        doing.setText(translate(stopping ? "batch.stopping" : "batch.creating"));
        rate.setText(BatchWords.rate(pace.perSecond()));
        left.setText(stopping ? "" : BatchWords.timeLeft(pace.timeFor(batch.attempted() - finished)));
        cancel.setEnabled(!stopping);
        cancel.setText(translate(stopping ? "batch.stopping" : "batch.creation.cancel"));
    }

    /** What is worth reading aloud. */
    String words(BatchSummary batch) {
        return translate("batch.creation.spoken", Numbers.grouped(finished(batch)), Numbers.grouped(batch.attempted()));
    }

    private static int finished(BatchSummary batch) {
        return batch.createdCount() + batch.failedCount();
    }

    private void ask() {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(translate("batch.cancel.question"));
        dialog.setText(translate("batch.cancel.text"));
        dialog.setCancelable(true);
        dialog.setCancelText(translate("batch.cancel.no"));
        dialog.setConfirmText(translate("batch.creation.cancel"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(confirm -> desk.run(() -> desk.batches().cancel(id)));
        dialog.open();
    }
}
