package org.caseload.ui.component;

import com.vaadin.flow.router.NotFoundException;

/** There is a page for such addresses, but nothing at this one; the message says what is missing, in the reader's words. */
public final class NothingHereException extends NotFoundException {

    public NothingHereException(String message) {
        super(message);
    }
}
