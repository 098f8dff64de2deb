package org.caseload.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Asks who is there. The form goes to Spring Security, which comes back with {@code ?error} when it was wrong. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
public final class SignInView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final LoginForm form = new LoginForm();

    SignInView() {
        addClassName("cl-gate");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(words());
        form.getElement().setProperty("headingLevel", 1);
        add(new Main(new Brand(), form));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("component.title", getTranslation("shell.signIn"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }

    private LoginI18n words() {
        LoginI18n words = LoginI18n.createDefault();
        LoginI18n.Form labels = words.getForm();
        labels.setTitle(getTranslation("shell.signIn"));
        labels.setUsername(getTranslation("shell.userName"));
        labels.setPassword(getTranslation("shell.password"));
        labels.setSubmit(getTranslation("shell.signIn"));
        LoginI18n.ErrorMessage error = words.getErrorMessage();
        error.setTitle(getTranslation("shell.signIn.wrong"));
        error.setMessage(getTranslation("shell.signIn.wrong.next"));
        error.setUsername(getTranslation("shell.userName.missing"));
        error.setPassword(getTranslation("shell.password.missing"));
        return words;
    }
}
