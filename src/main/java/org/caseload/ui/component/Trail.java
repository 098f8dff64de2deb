package org.caseload.ui.component;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;

/** The pages above this one, the farthest first. */
public final class Trail extends Composite<Nav> {

    private final OrderedList steps = new OrderedList();

    @Override
    protected Nav initContent() {
        Nav trail = new Nav(steps);
        trail.addClassName("cl-trail");
        trail.setAriaLabel(getTranslation("component.trail"));
        return trail;
    }

    public Trail add(String address, String text) {
        steps.add(new ListItem(new Anchor(address, text)));
        return this;
    }
}
