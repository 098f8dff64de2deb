package org.caseload.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A row of facts on one surface: a label, and under it a large value with a small detail. */
public final class Facts extends DescriptionList {

    /**
     * Starts an empty row.
     *
     * @param name what the facts are about, for assistive technology
     */
    public Facts(String name) {
        addClassName("cl-facts");
        getElement().setAttribute("aria-label", name);
    }

    /** Gives each fact the same width; without it the first one is twice as wide. */
    public Facts even() {
        addClassName("cl-even");
        return this;
    }

    /** Adds a fact, which may be changed later. */
    public Fact add(String label, String value) {
        Fact fact = new Fact(label);
        add(fact);
        return fact.value(value);
    }

    /** Adds a fact with a detail. A value of zero should come without tone: nothing is wrong, nothing is well. */
    public Fact add(String label, String value, String detail, Tone tone) {
        return add(label, value).detail(detail).tone(tone);
    }

    /** One fact of the row. */
    public static final class Fact extends Div {

        private final Description description = new Description();
        private final Span value = Html.text("", "cl-value");
        private final Span detail = Html.text("", "cl-detail");

        private Fact(String label) {
            add(new Term(label), description);
            description.add(value, detail);
        }

        /** Sets the value as text. */
        public Fact value(String text) {
            value.setText(text);
            return this;
        }

        /** Sets the value as a component, such as a link. */
        public Fact value(Component content) {
            value.removeAll();
            value.add(content);
            return this;
        }

        /** Sets the small text beside the value; empty for none. */
        public Fact detail(String text) {
            detail.setText(text);
            return this;
        }

        public Fact tone(Tone tone) {
            for (Tone other : Tone.values()) {
                if (!other.className().isEmpty()) {
                    setClassName(other.className(), other == tone);
                }
            }
            return this;
        }

        /** Shows the value as a name, in a smaller size and broken where it must, rather than as a number. */
        public Fact name() {
            addClassName("cl-name");
            return this;
        }

        /** Takes the whole width on a narrow screen. */
        public Fact full() {
            addClassName("cl-full");
            return this;
        }
    }
}
