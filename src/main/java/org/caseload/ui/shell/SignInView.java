package org.caseload.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Arrays;
import java.util.Optional;
import org.caseload.security.OidcRefusal;
import org.caseload.security.SignInWays;
import org.caseload.ui.component.MessageBar;
import org.caseload.ui.component.Tone;

/**
 * Asks who is there. The form goes to Spring Security, which comes back with {@code ?error} when it was wrong, and with
 * {@code ?wait=SECONDS} when it came too soon after failed attempts. Where there are OpenID providers, a link leads to each,
 * and {@code ?refused=REASON} comes back.
 */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
public final class SignInView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final LoginForm form = new LoginForm();
    private final Div messages = new Div();

    SignInView(SignInWays ways) {
        addClassName("cl-gate");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(words());
        form.getElement().setProperty("headingLevel", 1);
        Main main = new Main(new Brand(), messages);
        if (ways.passwords()) {
            main.add(form);
        } else {
            main.add(new H1(getTranslation("shell.signIn")));
        }
        ways.providers().forEach(provider -> main.add(link(provider)));
        add(main);
    }

    private Anchor link(SignInWays.Provider provider) {
        Anchor link = new Anchor(provider.address(), getTranslation("shell.signIn.with", provider.name()));
        link.addClassName("cl-button");
        link.setRouterIgnore(true);
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("component.title", getTranslation("shell.signIn"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        Optional<Integer> wait = query.getSingleParameter("wait").flatMap(SignInView::seconds);
        wait.ifPresent(seconds -> form.setI18n(delayed(seconds)));
        messages.removeAll();
        query.getSingleParameter("refused").flatMap(SignInView::reason).ifPresent(this::showRefusal);
        form.setError(wait.isPresent() || query.getParameters().containsKey("error"));
    }

    private void showRefusal(OidcRefusal reason) {
        messages.add(new MessageBar(Tone.ERROR, getTranslation("shell.signIn.refused." + reason.name()))
                .second(getTranslation("shell.signIn.refused." + reason.name() + ".next")));
    }

    private static Optional<OidcRefusal> reason(String text) {
        return Arrays.stream(OidcRefusal.values())
                .filter(reason -> reason.name().equals(text))
                .findFirst();
    }

    private LoginI18n delayed(int seconds) {
        LoginI18n words = words();
        words.getErrorMessage().setTitle(getTranslation("shell.signIn.delayed"));
        words.getErrorMessage().setMessage(getTranslation("shell.signIn.delayed.next", seconds));
        return words;
    }

    /** Anybody may have written the address. */
    private static Optional<Integer> seconds(String text) {
        return text.matches("\\d{1,4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
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
