package org.caseload.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.shared.Registration;

/** Tells a component whether the page is as narrow as a phone; what the style sheet can do, it does alone. */
public final class Narrow {

    /** The widest page, in CSS pixels, that counts as narrow; the same as in the style sheets. */
    public static final int WIDTH = 720;

    private Narrow() {}

    /** Tells it each time the component is attached, and when it changes meanwhile. */
    public static void watch(Component component, SerializableConsumer<Boolean> onNarrow) {
        component.addAttachListener(attach -> {
            UI ui = attach.getUI();
            int width = ui.getPage().getExtendedClientDetails().getWindowInnerWidth();
            onNarrow.accept(width > 0 && width <= WIDTH);
            Registration resize =
                    ui.getPage().addBrowserWindowResizeListener(event -> onNarrow.accept(event.getWidth() <= WIDTH));
            component.addDetachListener(detach -> {
                resize.remove();
                detach.unregisterListener();
            });
        });
    }
}
