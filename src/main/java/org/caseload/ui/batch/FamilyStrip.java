package org.caseload.ui.batch;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.caseload.batch.BatchSummary;
import org.caseload.ui.batch.FamilyParts.State;
import org.caseload.ui.component.Html;
import org.caseload.ui.component.Numbers;

/** A thin bar of a batch's families by state, and its legend, which says the same in words and numbers. */
final class FamilyStrip extends Div {

    /** What stands for a state: a piece of the bar, and an item of the legend. */
    private record Part(Div piece, ListItem item, Span number) {

        static Part of(State state) {
            Div swatch = coloured(state);
            swatch.getElement().setAttribute("aria-hidden", "true");
            Span number = Html.text("", "cl-strong");
            ListItem item = new ListItem(swatch, Html.text(translate("batch.part." + state.name())), number);
            return new Part(coloured(state), item, number);
        }

        private static Div coloured(State state) {
            Div coloured = new Div();
            coloured.addClassName("cl-part-" + state.name().toLowerCase(Locale.ROOT));
            return coloured;
        }

        void show(int families) {
            piece.setVisible(families > 0);
            piece.getStyle().set("flex-grow", String.valueOf(families));
            item.setVisible(families > 0);
            number.setText(Numbers.grouped(families));
        }
    }

    private final Map<State, Part> parts = new EnumMap<>(State.class);

    FamilyStrip() {
        addClassName("cl-strip");
        Div bar = new Div();
        bar.addClassName("cl-strip-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        UnorderedList legend = new UnorderedList();
        legend.addClassName("cl-strip-legend");
        legend.getElement().setAttribute("aria-label", translate("batch.parts"));
        for (State state : State.values()) {
            Part part = Part.of(state);
            parts.put(state, part);
            bar.add(part.piece());
            legend.add(part.item());
        }
        add(bar, legend);
    }

    /** Shows a state of the batch, in place; nothing while all families are in the same one. */
    FamilyStrip show(BatchSummary batch) {
        FamilyParts families = FamilyParts.of(batch);
        parts.forEach((state, part) -> part.show(families.of(state)));
        setVisible(families.areSeveral());
        return this;
    }
}
