package org.caseload.ui.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** An unexpected error in plain words: what happened, what is safe, what to do, and what to quote for support. */
public final class ErrorNotice extends Div {

    /** The words for an error nobody foresaw. */
    public ErrorNotice(Reference reference) {
        this("component.error.happened", "component.error.safe", "component.error.next", reference.value());
    }

    /**
     * Other words, each a key of the bundles.
     *
     * @param reference what to quote, empty for nothing
     */
    public ErrorNotice(String happenedKey, String safeKey, String nextKey, String reference) {
        addClassName("cl-notice");
        add(
                new MessageBar(Tone.ERROR, getTranslation(happenedKey)).second(getTranslation(safeKey)),
                new Paragraph(getTranslation(nextKey)));
        if (!reference.isEmpty()) {
            Paragraph quote = new Paragraph(getTranslation("component.error.reference") + " ");
            quote.add(Html.text(reference, "cl-strong"));
            add(quote);
        }
    }
}
