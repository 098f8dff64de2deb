package org.caseload.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;

/** Terms with what they stand for, a line each. */
public final class Definitions extends DescriptionList {

    public Definitions() {
        addClassName("cl-definitions");
    }

    /** Sets the values at the end of the line, for numbers. */
    public Definitions numbers() {
        addClassName("cl-numbers");
        return this;
    }

    public Definitions add(String term, String text) {
        add(new Term(term), new Description(text));
        return this;
    }

    public Definitions add(String term, Component... content) {
        Description description = new Description();
        description.add(content);
        add(new Term(term), description);
        return this;
    }
}
