package org.caseload.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import org.jspecify.annotations.Nullable;

/**
 * A page below the bar at the top: the content, which scrolls, and under it the decision, which stays in reach.
 *
 * <p>One part of the content may {@linkplain #grow grow}: it takes the height that the others leave.
 */
public abstract class WorkPage extends Composite<Div> implements HasDynamicTitle {

    private final Main main = new Main();
    private @Nullable DecisionBar decision;

    @Override
    protected final Div initContent() {
        main.addClassName("cl-main");
        main.setId("main");
        main.getElement().setAttribute("tabindex", "-1");
        Div page = new Div(main);
        page.addClassName("cl-page");
        return page;
    }

    /** What the page is called, in the language of the user; the browser shows it before the application's name. */
    protected abstract String title();

    @Override
    public final String getPageTitle() {
        return getTranslation("component.title", title());
    }

    /** Puts these parts in the place of whatever the page showed, the decision included. */
    protected final void show(Component... parts) {
        main.removeAll();
        main.add(parts);
        decide(null);
    }

    /** Adds parts at the end. */
    protected final void append(Component... parts) {
        main.add(parts);
    }

    /** Sets the bar at the bottom, null for none. */
    protected final void decide(@Nullable DecisionBar bar) {
        if (decision != null) {
            getContent().remove(decision);
        }
        decision = bar;
        if (bar != null) {
            getContent().add(bar);
        }
    }

    /** Keeps the content to a readable width, for forms. */
    protected final void narrow() {
        main.addClassName("cl-narrow");
    }

    /** Lets a part take the height that is left. */
    protected static <C extends Component> C grow(C part) {
        part.addClassName("cl-grow");
        return part;
    }
}
