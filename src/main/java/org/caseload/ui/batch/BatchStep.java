package org.caseload.ui.batch;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import java.util.List;
import org.caseload.ui.component.DecisionBar;
import org.jspecify.annotations.Nullable;

/** One step of a batch's page; made when the batch comes into its phase and thrown away when it leaves it. */
interface BatchStep {

    /** The parts of the page below its head, from top to bottom; always the same ones. */
    List<Component> parts();

    /** Index of the part that takes the height that is left, -1 for none. */
    default int growing() {
        return -1;
    }

    /** The bar at the bottom, null for none. */
    default @Nullable DecisionBar bar() {
        return null;
    }

    /** Where the focus goes when the step appears and nothing else has it, null for nowhere. */
    default @Nullable Focusable<?> focus() {
        return null;
    }

    /** What is read aloud when the step appears, empty for nothing. */
    default String announcement() {
        return "";
    }

    /** Shows a state of the phase, in place. Called at least once. */
    void show(Look look);
}
