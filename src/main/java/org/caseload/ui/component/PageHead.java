package org.caseload.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;

/** The first line of a page: its name, what belongs beside it, and at the end what can be done. */
public final class PageHead extends Div {

    private final H1 title;
    private final Span count = Html.text("", "cl-dim");
    private final Div end = new Div();

    public PageHead(String title) {
        addClassName("cl-head");
        this.title = new H1(title);
        end.addClassName("cl-end");
        count.getElement().setAttribute("role", "status");
        add(this.title);
    }

    public PageHead title(String text) {
        title.setText(text);
        return this;
    }

    /** Sets the quiet text beside the name, such as "1,688 of 18,240"; it is announced when it changes. */
    public PageHead count(String text) {
        count.setText(text);
        if (count.getParent().isEmpty()) {
            addComponentAtIndex(1, count);
        }
        return this;
    }

    /** Adds what belongs beside the name: steps, a badge. */
    public PageHead beside(Component... parts) {
        int place = end.getParent().isPresent() ? indexOf(end) : getComponentCount();
        for (Component part : parts) {
            addComponentAtIndex(place++, part);
        }
        return this;
    }

    /** Adds what can be done on this page. */
    public PageHead end(Component... parts) {
        end.add(parts);
        if (end.getParent().isEmpty()) {
            add(end);
        }
        return this;
    }
}
