package org.caseload.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** Short ways to write the plain elements that every page has. */
public final class Html {

    private Html() {}

    /** A piece of text with classes of the style sheet, such as {@code cl-dim}. */
    public static Span text(String text, String... classNames) {
        Span span = new Span(text);
        span.addClassNames(classNames);
        return span;
    }

    /** Text for assistive technology only. */
    public static Span hidden(String text) {
        return text(text, "cl-hidden");
    }

    /** A part of the page with a heading; a card stands on a surface of its own. */
    public static Section section(String heading, Component... content) {
        Section section = new Section(new H2(heading));
        section.addClassName("cl-section");
        section.add(content);
        return section;
    }

    /** A {@link #section} on a surface of its own. Never inside another card. */
    public static Section card(String heading, Component... content) {
        Section card = section(heading, content);
        card.addClassName("cl-card");
        return card;
    }

    /** A small frame around a word, such as a label. */
    public static Span chip(String text) {
        return text(text, "cl-chip");
    }
}
