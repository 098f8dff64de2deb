package org.caseload.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.caseload.security.FirstAdministrator;
import org.caseload.ui.component.MessageBar;
import org.caseload.ui.component.Tone;

/** Makes the first administrator, for whoever has the one-time link of the log. */
@Route(value = "set-up", autoLayout = false)
@AnonymousAllowed
public final class SetUpView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FirstAdministrator firstAdministrator;
    private final Main main = new Main();

    SetUpView(FirstAdministrator firstAdministrator) {
        this.firstAdministrator = firstAdministrator;
        addClassName("cl-gate");
        add(main);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("component.title", getTranslation("shell.setUp"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String token = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("token")
                .orElse("");
        main.removeAll();
        main.add(new Brand(), new H1(getTranslation("shell.setUp")));
        if (firstAdministrator.isPossible(token)) {
            main.add(
                    new Paragraph(getTranslation("shell.setUp.explanation")),
                    new SetUpForm(firstAdministrator, token, this::showDone));
        } else {
            main.add(new MessageBar(Tone.WARNING, getTranslation("shell.setUp.linkInvalid"))
                    .second(getTranslation("shell.setUp.linkInvalid.next")));
        }
    }

    private void showDone() {
        main.removeAll();
        MessageBar done = new MessageBar(Tone.OK, getTranslation("shell.setUp.done"));
        Anchor signIn = new Anchor("login", getTranslation("shell.signIn"));
        signIn.addClassNames("cl-button", "cl-primary");
        signIn.setRouterIgnore(true);
        main.add(new Brand(), new H1(getTranslation("shell.setUp")), done, signIn);
        done.focus();
    }
}
