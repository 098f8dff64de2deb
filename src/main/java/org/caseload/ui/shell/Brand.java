package org.caseload.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.caseload.ui.component.Icon;

/** The application's mark and name, which lead home. */
final class Brand extends Anchor {

    Brand() {
        super("", Icon.BRAND.create());
        add(new Span(getTranslation("shell.name")));
        addClassName("cl-brand");
    }
}
