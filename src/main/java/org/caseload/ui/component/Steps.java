package org.caseload.ui.component;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

/** The four steps of a batch with the current one marked. */
public final class Steps extends OrderedList {

    private static final int LAST = 4;

    /**
     * Marks one step as the current one.
     *
     * @param current 1 to 4
     */
    public Steps(int current) {
        addClassName("cl-steps");
        getElement().setAttribute("aria-label", getTranslation("component.steps"));
        for (int step = 1; step <= LAST; step++) {
            add(item(step, current));
        }
    }

    private ListItem item(int step, int current) {
        Span number = Html.text(step < current ? "" : String.valueOf(step), "cl-number");
        number.getElement().setAttribute("aria-hidden", "true");
        Span word = Html.text("", "cl-word");
        ListItem item = new ListItem(number, word);
        if (step < current) {
            item.addClassName("cl-done");
            number.add(Icon.TICK.create());
            word.add(Html.hidden(getTranslation("component.steps.done") + " "));
        } else if (step == current) {
            item.getElement().setAttribute("aria-current", "step");
        }
        word.add(new Span(getTranslation("component.steps." + step)));
        return item;
    }
}
