package org.caseload.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What a page has to say, in its flow and never as a toast: an error is an alert, the rest a status. */
public final class MessageBar extends Div implements Focusable<MessageBar> {

    private final Span first = new Span();
    private final Span second = Html.text("", "cl-second");
    private final Paragraph words = new Paragraph(first);
    private final Div body = new Div(words);
    private final Div actions = new Div();

    public MessageBar(Tone tone, String text) {
        addClassName("cl-message");
        addClassName(tone == Tone.NEUTRAL ? Tone.INFO.className() : tone.className());
        getElement().setAttribute("role", tone == Tone.ERROR ? "alert" : "status");
        setTabIndex(-1);
        first.setText(text);
        body.addClassName("cl-body");
        actions.addClassName("cl-actions");
        add(tone.icon().create(), body);
    }

    public MessageBar text(String text) {
        first.setText(text);
        return this;
    }

    /** Sets the second line, in normal weight. */
    public MessageBar second(String text) {
        second.setText(text);
        words.add(second);
        return this;
    }

    /** Adds parts under the text, such as a list of what is wrong. */
    public MessageBar under(Component... parts) {
        body.add(parts);
        return this;
    }

    /** Adds what can be done about it, at the end. */
    public MessageBar actions(Component... parts) {
        actions.add(parts);
        add(actions);
        return this;
    }
}
