package org.caseload.ui.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.caseload.ui.component.EmptyState;
import org.caseload.ui.component.Icon;
import org.caseload.ui.component.Links;
import org.caseload.ui.component.PageHead;
import org.caseload.ui.component.WorkPage;

/** Says that a page is for another role. */
@ParentLayout(MainLayout.class)
@PermitAll
public final class DeniedView extends WorkPage implements HasErrorParameter<AccessDeniedException> {

    @Override
    protected String title() {
        return getTranslation("shell.denied");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> error) {
        show(
                new PageHead(title()),
                new EmptyState(
                        getTranslation("shell.denied.sentence"),
                        Links.button(Links.CASES, Icon.SEARCH, getTranslation("shell.toCases"))));
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
