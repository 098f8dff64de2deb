package org.caseload.ui.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.caseload.security.Audit;
import org.caseload.security.AuditAction;
import org.caseload.ui.component.EmptyState;
import org.caseload.ui.component.Icon;
import org.caseload.ui.component.Links;
import org.caseload.ui.component.PageHead;
import org.caseload.ui.component.WorkPage;

/** Says that a page is for another role. */
@ParentLayout(MainLayout.class)
@PermitAll
public final class DeniedView extends WorkPage implements HasErrorParameter<AccessDeniedException> {

    private final transient Audit audit;

    DeniedView(Audit audit) {
        this.audit = audit;
    }

    @Override
    protected String title() {
        return getTranslation("shell.denied");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> error) {
        audit.record(AuditAction.ACCESS_REFUSED, "page /" + event.getLocation().getPath());
        show(
                new PageHead(title()),
                new EmptyState(
                        getTranslation("shell.denied.sentence"),
                        Links.button(Links.CASES, Icon.SEARCH, getTranslation("shell.toCases"))));
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
