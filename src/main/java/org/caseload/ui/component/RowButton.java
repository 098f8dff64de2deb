package org.caseload.ui.component;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.function.SerializableRunnable;

/** A small button in a row of a list; whoever hears it without seeing where it stands hears the row's name, too. */
public final class RowButton extends Button {

    public RowButton(String words, String row, SerializableRunnable verb) {
        super(words, click -> verb.run());
        addThemeVariants(ButtonVariant.SMALL);
        setAriaLabel(words + " " + row);
    }
}
