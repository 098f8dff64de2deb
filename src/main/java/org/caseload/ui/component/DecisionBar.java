package org.caseload.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** The bar at the bottom: on the left what will happen, at the end the buttons, the primary one last. */
public final class DecisionBar extends Div {

    private final Div end = new Div();

    public DecisionBar() {
        addClassName("cl-decide");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("component.decision"));
        end.addClassName("cl-end");
        add(end);
    }

    /** Adds parts at the start: a choice, second-rank links. */
    public DecisionBar start(Component... parts) {
        for (Component part : parts) {
            addComponentAtIndex(indexOf(end), part);
        }
        return this;
    }

    /** Adds a quiet sentence at the start, which a narrow screen leaves out. */
    public DecisionBar hint(String text) {
        return start(Html.text(text, "cl-hint"));
    }

    /** Adds buttons at the end. */
    public DecisionBar end(Component... buttons) {
        end.add(buttons);
        return this;
    }
}
