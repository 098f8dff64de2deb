package org.caseload.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.caseload.ui.component.ErrorNotice;
import org.caseload.ui.component.Reference;

/** Stands in for a page that could not be built; without the bar at the top, which may be what failed. */
@AnonymousAllowed
public final class FailureView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    @Override
    public String getPageTitle() {
        return getTranslation("component.title", getTranslation("component.error.title"));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
        Reference reference = UnforeseenErrors.log(error.getException());
        Anchor home = new Anchor("", getTranslation("shell.toHome"));
        home.addClassName("cl-button");
        home.setRouterIgnore(true);
        removeAll();
        addClassName("cl-gate");
        add(new Main(new Brand(), new H1(getTranslation("component.error.title")), new ErrorNotice(reference), home));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
