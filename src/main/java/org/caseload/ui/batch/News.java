package org.caseload.ui.batch;

import com.vaadin.flow.component.html.Div;
import org.caseload.ui.component.MessageBar;

/** The place of a page for what just happened: one message at a time, which takes the focus. */
final class News extends Div {

    News() {
        addClassName("cl-batch-news");
    }

    void show(MessageBar message) {
        removeAll();
        add(message);
        message.focus();
    }

    void clear() {
        removeAll();
    }
}
