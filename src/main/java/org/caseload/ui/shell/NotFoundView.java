package org.caseload.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.caseload.ui.component.EmptyState;
import org.caseload.ui.component.Icon;
import org.caseload.ui.component.Links;
import org.caseload.ui.component.NothingHereException;
import org.caseload.ui.component.PageHead;
import org.caseload.ui.component.WorkPage;

/** Says that there is nothing at an address; a view that knows more gives its words with the error. */
@ParentLayout(MainLayout.class)
@PermitAll
public final class NotFoundView extends WorkPage implements HasErrorParameter<NotFoundException> {

    @Override
    protected String title() {
        return getTranslation("shell.notFound");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
        // The framework has a sentence of its own for addresses that no page answers to, in one language only.
        String sentence = error.getException() instanceof NothingHereException nothing
                ? Objects.requireNonNull(nothing.getMessage())
                : getTranslation("shell.notFound.sentence");
        show(
                new PageHead(title()),
                new EmptyState(sentence, Links.button(Links.CASES, Icon.SEARCH, getTranslation("shell.toCases"))));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
