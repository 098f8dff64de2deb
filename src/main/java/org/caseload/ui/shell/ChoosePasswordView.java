package org.caseload.ui.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.caseload.security.AccountRefusedException;
import org.caseload.security.AccountRefusedException.Reason;
import org.caseload.security.PasswordLinks;
import org.caseload.ui.component.Links;
import org.caseload.ui.component.MessageBar;
import org.caseload.ui.component.Tone;

/** Lets a user choose a password, for whoever has the one-time link. */
@Route(value = Links.CHOOSE_PASSWORD, autoLayout = false)
@AnonymousAllowed
public final class ChoosePasswordView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PasswordLinks links;
    private final Main main = new Main();
    private String secret = "";

    ChoosePasswordView(PasswordLinks links) {
        this.links = links;
        addClassName("cl-gate");
        add(main);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("component.title", getTranslation("shell.choosePassword"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        secret = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("token")
                .orElse("");
        links.username(secret).ifPresentOrElse(this::showForm, this::showInvalid);
    }

    private void showForm(String name) {
        TextField username = new TextField(getTranslation("shell.userName"));
        username.setValue(name);
        username.setReadOnly(true);
        username.getElement().setAttribute("autocomplete", "username");
        NewPasswordFields password = new NewPasswordFields();
        Button choose = new Button(
                getTranslation("shell.choosePassword"),
                click -> password.value().ifPresent(typed -> choose(typed, password)));
        choose.addThemeVariants(ButtonVariant.PRIMARY);
        choose.addClickShortcut(Key.ENTER);
        begin();
        main.add(username, password, choose);
    }

    private void choose(String typed, NewPasswordFields fields) {
        try {
            links.choose(secret, typed);
            showDone();
        } catch (AccountRefusedException refused) {
            if (refused.reason() == Reason.LINK_INVALID) {
                showInvalid();
            } else {
                fields.refuse(
                        getTranslation("shell.setUp.refused." + refused.reason().name()));
            }
        }
    }

    private void showInvalid() {
        begin();
        main.add(new MessageBar(Tone.WARNING, getTranslation("shell.setUp.linkInvalid"))
                .second(getTranslation("shell.choosePassword.linkInvalid.next")));
    }

    private void showDone() {
        begin();
        MessageBar done = new MessageBar(Tone.OK, getTranslation("shell.choosePassword.done"));
        Anchor signIn = new Anchor("login", getTranslation("shell.signIn"));
        signIn.addClassNames("cl-button", "cl-primary");
        signIn.setRouterIgnore(true);
        main.add(done, signIn);
        done.focus();
    }

    private void begin() {
        main.removeAll();
        main.add(new Brand(), new H1(getTranslation("shell.choosePassword")));
    }
}
