package org.caseload.ui.home;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.caseload.batch.BatchChanges;
import org.caseload.batch.Batches;
import org.caseload.cases.Cases;
import org.caseload.phenotype.Releases;
import org.caseload.security.CurrentUser;
import org.caseload.security.Role;
import org.caseload.security.SignedIn;
import org.caseload.ui.component.Html;
import org.caseload.ui.component.Icon;
import org.caseload.ui.component.Links;
import org.caseload.ui.component.PageHead;
import org.caseload.ui.component.WorkPage;
import org.jspecify.annotations.Nullable;

/** The first page: cases by status, the last batches, what is overdue, what is not set up. */
@Route("")
@RolesAllowed({"VIEWER", "CASE_CREATOR", "ADMINISTRATOR"})
public final class HomeView extends WorkPage {

    private final transient BatchChanges changes;
    private final LastBatches lastBatches;
    private transient BatchChanges.@Nullable Subscription subscription;

    HomeView(
            Cases cases,
            Batches batches,
            BatchChanges changes,
            Releases releases,
            CurrentUser currentUser,
            Clock clock) {
        this.changes = changes;
        SignedIn user = currentUser.get();
        PageHead head = new PageHead(title());
        if (user.may(Role.CASE_CREATOR)) {
            head.end(Links.button(Links.NEW_BATCH, Icon.UPLOAD, getTranslation("home.newBatch")));
        }
        lastBatches = new LastBatches(batches, user.may(Role.CASE_CREATOR));
        Div side = new Div(new OverdueCases(cases, clock));
        side.addClassName("cl-stack");
        if (user.may(Role.ADMINISTRATOR) && releases.current().isEmpty()) {
            side.add(notSetUp(releases.download().isPresent()));
        }
        Div columns = new Div(lastBatchesSection(), side);
        columns.addClassName("cl-columns");
        show(head, new StatusFacts(cases), columns);
    }

    @Override
    protected String title() {
        return getTranslation("home.title");
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        subscription = changes.subscribeAll(attach.getUI().accessLater(lastBatches::refresh, () -> {}));
        lastBatches.refresh();
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        if (subscription != null) {
            subscription.close();
        }
    }

    private Section lastBatchesSection() {
        Anchor all = new Anchor(Links.BATCHES, getTranslation("home.allBatches"));
        Section section = Html.section(getTranslation("home.lastBatches"), lastBatches);
        section.addComponentAsFirst(headed(section.getComponentAt(0), all));
        section.addClassName("cl-stack");
        return section;
    }

    /** A heading with a link at the end of its line. */
    static Div headed(Component heading, Component link) {
        Div head = new Div(heading, link);
        head.addClassName("cl-card-head");
        return head;
    }

    /** @param coming whether a release is being downloaded */
    private Section notSetUp(boolean coming) {
        String words = getTranslation("home.noHpoRelease");
        Paragraph sentence = new Paragraph(coming ? words + " " + getTranslation("home.hpoComing") : words);
        sentence.addClassNames("cl-dim", "cl-small");
        Anchor load = new Anchor(Links.ADMINISTRATION, getTranslation("home.loadHpo"));
        return Html.card(
                getTranslation("home.notSetUp"),
                new Div(Html.text(getTranslation("home.phenotypes"), "cl-strong"), sentence, load));
    }
}
