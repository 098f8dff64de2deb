package org.caseload.ui.batch;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import org.caseload.batch.BatchSummary;
import org.caseload.ui.component.Html;

/** Cases being created: how far it is, and the newest of them. */
final class CreationStep implements BatchStep {

    private final Desk desk;
    private final CreationCard card;
    private final NewestCases newest = new NewestCases();
    private final FamilyStrip strip = new FamilyStrip();
    private final Div columns = new Div();
    private final Announcer announcer = new Announcer();
    private final Pace pace = new Pace();

    CreationStep(Desk desk, BatchSummary batch) {
        this.desk = desk;
        card = new CreationCard(desk, batch.id());
        card.addClassName("cl-before");
        Div heading =
                new Div(new H2(translate("batch.newest")), Html.text(batch.fileName(), "cl-dim", "cl-batch-name"));
        heading.addClassName("cl-bar");
        columns.addClassName("cl-columns");
        columns.add(stack(heading, newest.grid()), stack(card));
    }

    private static Div stack(Component... parts) {
        Div stack = new Div(parts);
        stack.addClassName("cl-stack");
        return stack;
    }

    @Override
    public List<Component> parts() {
        return List.of(strip, columns);
    }

    @Override
    public String announcement() {
        return translate("batch.creating");
    }

    @Override
    public void show(Look look) {
        BatchSummary batch = look.batch();
        int done = batch.createdCount() + batch.failedCount();
        pace.add(done, desk.clock().instant());
        card.show(batch, pace);
        strip.show(batch);
        newest.show(look.newest());
        if (announcer.isDue((int) (batch.progress() * 100), desk.clock().instant())) {
            desk.announce().accept(card.words(batch));
        }
    }
}
