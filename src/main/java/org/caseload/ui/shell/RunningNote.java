package org.caseload.ui.shell;

import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Set;
import org.caseload.batch.BatchChanges.Subscription;
import org.caseload.batch.BatchId;
import org.caseload.batch.BatchSummary;
import org.caseload.batch.Batches;
import org.caseload.security.UserId;
import org.caseload.ui.component.Html;
import org.caseload.ui.component.Icon;
import org.caseload.ui.component.Links;
import org.caseload.ui.component.Numbers;
import org.caseload.ui.component.StatusBadge;
import org.jspecify.annotations.Nullable;

/**
 * The user's own batches that run while another page is open: one with how far it is, several as a number; and a notice when
 * one has ended. Progress is there to be read, and not announced.
 */
final class RunningNote extends Anchor {

    private final transient RunningBatches running;
    private final transient Batches batches;
    private final UserId user;
    private final Span name = Html.text("", "cl-running-name");
    private final Span doing = Html.hidden("");
    private final Span part = Html.text("", "cl-running-part");
    private final Div bar = new Div();
    private String path = "";
    private transient @Nullable Subscription subscription;

    RunningNote(RunningBatches running, Batches batches, UserId user) {
        this.running = running;
        this.batches = batches;
        this.user = user;
        addClassName("cl-running");
        Div track = new Div(bar);
        track.addClassName("cl-running-track");
        track.getElement().setAttribute("aria-hidden", "true");
        add(Icon.RUNNING.create(), name, doing, part, track);
        setVisible(false);
    }

    /** Leaves out the batch whose own page is open. */
    void leaveOut(String openPath) {
        path = openPath;
        show();
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        UI ui = attach.getUI();
        subscription = running.subscribe(() -> refreshSoon(ui));
        refresh();
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        if (subscription != null) {
            subscription.close();
            subscription = null;
        }
    }

    private void refreshSoon(UI ui) {
        try {
            var unused = ui.access(this::refresh);
        } catch (UIDetachedException gone) {
            // The page went between the change and now; its detaching ends the subscription.
        }
    }

    private void refresh() {
        show();
        Set<BatchId> now = own().stream().map(BatchSummary::id).collect(toSet());
        VaadinSession session = VaadinSession.getCurrent();
        EndedBatches.of(session)
                .since(now)
                .forEach(id -> batches.find(id).ifPresent(ended -> EndNotice.show(ended, session)));
    }

    private List<BatchSummary> own() {
        return running.latest().stream()
                .filter(batch -> batch.createdById().equals(user))
                .toList();
    }

    private void show() {
        List<BatchSummary> elsewhere = own().stream()
                .filter(batch -> !path.equals(Links.batchAddress(batch.id().value())))
                .toList();
        setVisible(!elsewhere.isEmpty());
        if (elsewhere.size() == 1) {
            showOne(elsewhere.getFirst());
        } else if (!elsewhere.isEmpty()) {
            showMany(elsewhere.size());
        }
    }

    private void showOne(BatchSummary batch) {
        boolean known = batch.rowsToCheck() > 0 || batch.attempted() > 0;
        setHref(Links.batchAddress(batch.id().value()));
        name.setText(batch.fileName());
        doing.setText(StatusBadge.look(batch.status(), false).word());
        part.setText(known ? Numbers.percent(batch.progress()) : "");
        bar.getStyle().set("inline-size", known ? Math.floor(batch.progress() * 100) + "%" : "0");
    }

    private void showMany(int number) {
        setHref(Links.RUNNING_BATCHES);
        name.setText(getTranslation("shell.running", number));
        doing.setText("");
        part.setText("");
        bar.getStyle().set("inline-size", "0");
    }
}
