package org.caseload.ui.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of buttons of which one is pressed.
 *
 * @param <T> what a button stands for
 */
public final class Segments<T> extends Div {

    private final Map<T, NativeButton> buttons = new LinkedHashMap<>();
    private final SerializableConsumer<T> onChoice;
    private @Nullable T value;

    /**
     * Starts without buttons.
     *
     * @param name what is chosen, for assistive technology
     * @param onChoice called when the user presses another button
     */
    public Segments(String name, SerializableConsumer<T> onChoice) {
        this.onChoice = onChoice;
        addClassName("cl-segments");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", name);
    }

    /** Adds a button, or changes the words of the one that stands for the option. */
    public Segments<T> option(T option, String text) {
        buttons.computeIfAbsent(option, this::button).setText(text);
        return this;
    }

    /** Presses the button of an option, if need be once it is there, without calling anybody. */
    public Segments<T> value(T chosen) {
        value = chosen;
        buttons.forEach((option, button) ->
                button.getElement().setAttribute("aria-pressed", String.valueOf(option.equals(chosen))));
        return this;
    }

    public @Nullable T value() {
        return value;
    }

    private NativeButton button(T option) {
        NativeButton button = new NativeButton();
        button.getElement().setAttribute("type", "button");
        button.getElement().setAttribute("aria-pressed", String.valueOf(option.equals(value)));
        button.addClickListener(click -> choose(option));
        add(button);
        return button;
    }

    private void choose(T option) {
        if (!option.equals(value)) {
            value(option);
            onChoice.accept(option);
        }
    }
}
