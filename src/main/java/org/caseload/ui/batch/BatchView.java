package org.caseload.ui.batch;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caseload.batch.BatchChanges;
import org.caseload.batch.BatchContents;
import org.caseload.batch.BatchFiles;
import org.caseload.batch.BatchId;
import org.caseload.batch.BatchRefusedException;
import org.caseload.batch.BatchSummary;
import org.caseload.batch.Batches;
import org.caseload.batch.EditRefusedException;
import org.caseload.security.CurrentUser;
import org.caseload.ui.component.EmptyState;
import org.caseload.ui.component.Html;
import org.caseload.ui.component.Icon;
import org.caseload.ui.component.Links;
import org.caseload.ui.component.MessageBar;
import org.caseload.ui.component.PageHead;
import org.caseload.ui.component.Tone;
import org.caseload.ui.component.WorkPage;
import org.jspecify.annotations.Nullable;

/** One batch: whichever step its stored state is in, live. */
@Route("batches/:id")
@RolesAllowed({"VIEWER", "CASE_CREATOR", "ADMINISTRATOR"})
public final class BatchView extends WorkPage implements BeforeEnterObserver {

    private final Batches batches;
    private final BatchContents contents;
    private final BatchChanges changes;
    private final Desk desk;
    private final News news = new News();
    private final Span spoken = Html.hidden("");
    private @Nullable BatchId id;
    private @Nullable Live<Optional<Look>> live;
    private @Nullable StepKey key;
    private @Nullable BatchStep step;
    private String titleKey = "batch.title.none";

    public BatchView(
            Batches batches,
            BatchContents contents,
            BatchFiles files,
            BatchChanges changes,
            Workbench workbench,
            CurrentUser user,
            Clock clock) {
        this.batches = batches;
        this.contents = contents;
        this.changes = changes;
        desk = new Desk(batches, contents, files, workbench, clock, user.get(), this::run, spoken::setText);
        spoken.getElement().setAttribute("role", "status");
        getContent().add(spoken);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get("id").flatMap(BatchId::parse).orElse(null);
        if (isAttached()) {
            watch(event.getUI());
        }
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        watch(attach.getUI());
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        unwatch();
    }

    private void watch(UI ui) {
        unwatch();
        BatchId watched = id;
        if (watched == null) {
            render(Optional.empty());
            return;
        }
        live = new Live<>(ui, () -> look(watched), this::render);
        live.start(listener -> changes.subscribe(watched, listener));
    }

    private void unwatch() {
        if (live != null) {
            live.stop();
            live = null;
        }
        key = null;
        step = null;
    }

    private Optional<Look> look(BatchId watched) {
        return batches.find(watched).map(batch -> Look.at(batch, contents));
    }

    private void render(Optional<Look> found) {
        if (found.isEmpty()) {
            showNothing();
            return;
        }
        Look look = found.get();
        StepKey now = StepKey.of(look.batch());
        BatchStep current = step;
        if (current == null || !now.equals(key)) {
            current = enter(now, look.batch());
        }
        current.show(look);
    }

    /** Puts the step of another phase in the place of the one that shows. */
    private BatchStep enter(StepKey now, BatchSummary batch) {
        boolean first = step == null;
        BatchStep entered = now.phase().step(desk, batch);
        key = now;
        step = entered;
        news.clear();
        show(partsOf(entered, FlowHead.of(desk, batch, now.phase().number(batch))));
        decide(entered.bar());
        titleKey = now.phase().titleKey();
        if (!first) {
            tell(entered);
        }
        return entered;
    }

    private Component[] partsOf(BatchStep entered, PageHead head) {
        List<Component> parts = new ArrayList<>(List.of(head, news));
        parts.addAll(entered.parts());
        if (entered.growing() >= 0) {
            grow(entered.parts().get(entered.growing()));
        }
        return parts.toArray(Component[]::new);
    }

    private void tell(BatchStep entered) {
        getElement().executeJs("document.title = $0", getPageTitle());
        spoken.setText(entered.announcement());
        Focusable<?> target = entered.focus();
        if (target != null) {
            // Only when what had the focus went away with the page or the step before: it is never taken from anything
            // else.
            target.getElement()
                    .executeJs("if ([null, document.body, document.getElementById('main')]"
                            + ".includes(document.activeElement)) this.focus()");
        }
    }

    private void showNothing() {
        titleKey = "batch.title.none";
        show(
                new PageHead(getTranslation("batch.title.none")),
                new EmptyState(
                        getTranslation("batch.none.text"),
                        Links.button(Links.BATCHES, Icon.TABLE, getTranslation("batch.list"))));
    }

    /** Says what was refused after the new state shows, since another step clears the news. */
    private void run(Runnable verb) {
        news.clear();
        String refusal = refusal(verb);
        if (live != null) {
            live.refresh();
        }
        if (refusal != null) {
            news.show(new MessageBar(Tone.ERROR, refusal));
        }
    }

    /** What to say when the verb was refused, null when it was not. */
    private static @Nullable String refusal(Runnable verb) {
        try {
            verb.run();
            return null;
        } catch (BatchRefusedException refused) {
            return BatchWords.refusal(refused);
        } catch (EditRefusedException refused) {
            return BatchWords.refusal(refused);
        }
    }

    @Override
    protected String title() {
        return getTranslation(titleKey);
    }
}
