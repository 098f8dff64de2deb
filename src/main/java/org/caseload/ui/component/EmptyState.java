package org.caseload.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Where nothing is: one sentence and the next step. */
public final class EmptyState extends Div {

    public EmptyState(String sentence, Component... nextStep) {
        addClassName("cl-empty");
        add(new Paragraph(sentence));
        add(nextStep);
    }
}
