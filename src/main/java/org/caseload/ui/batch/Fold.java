package org.caseload.ui.batch;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Supplier;
import org.caseload.ui.component.Html;

/** A part of a page that is folded at first and made when it is opened. */
final class Fold extends Details {

    private final Span words = new Span();
    private final Span aside = Html.text("", "cl-dim", "cl-batch-aside");
    private boolean filled;

    Fold(Supplier<Component> content) {
        addClassName("cl-batch-fold");
        // The theme sets the content apart; ours goes from edge to edge.
        getElement().getThemeList().add("no-padding");
        Div summary = new Div(words, aside);
        summary.addClassName("cl-batch-summary");
        setSummary(summary);
        addOpenedChangeListener(change -> {
            if (change.isOpened() && !filled) {
                filled = true;
                add(content.get());
            }
        });
    }

    Fold words(String text) {
        words.setText(text);
        return this;
    }

    /** A quiet word at the end of the line. */
    Fold aside(String text) {
        aside.setText(text);
        return this;
    }
}
