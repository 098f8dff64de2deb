package org.caseload.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.caseload.batch.Batches;
import org.caseload.security.CurrentUser;
import org.caseload.security.OwnPassword;
import org.caseload.security.Role;
import org.caseload.security.SignedIn;
import org.caseload.ui.component.Icon;
import org.caseload.ui.component.Links;

/** The bar at the top of every page for those who are signed in. */
@Layout
@PermitAll
public final class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final MainLinks links;
    private final RunningNote running;
    private boolean opened;

    MainLayout(
            CurrentUser currentUser,
            OwnPassword ownPassword,
            AuthenticationContext authentication,
            RunningBatches runningBatches,
            Batches batches) {
        SignedIn user = currentUser.get();
        links = new MainLinks(user.role());
        running = new RunningNote(runningBatches, batches, user.id());
        addClassName("cl-shell");
        Header bar = new Header(
                skipLink(),
                links.menu(),
                new Brand(),
                links.wide(),
                running,
                end(user, new UserMenu(user, ownPassword, authentication)));
        bar.addClassName("cl-bar-top");
        addToNavbar(bar);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        links.mark(event.getLocation().getPath());
        running.leaveOut(event.getLocation().getPath());
        if (opened) {
            keepFocus();
        }
        opened = true;
    }

    /** What led here may have gone with its page; then whoever uses the keyboard goes on at the beginning of this one. */
    private void keepFocus() {
        getElement()
                .executeJs("if (!document.activeElement || document.activeElement === document.body)"
                        + " { document.getElementById('main')?.focus({preventScroll: true}); }");
    }

    private Anchor skipLink() {
        Anchor skip = new Anchor("#main", getTranslation("shell.skip"));
        skip.setRouterIgnore(true);
        skip.addClassName("cl-skip");
        skip.getElement()
                .executeJs("this.addEventListener('click', e => { e.preventDefault();"
                        + " document.getElementById('main')?.focus(); })");
        return skip;
    }

    private Div end(SignedIn user, UserMenu menu) {
        Div end = new Div();
        end.addClassName("cl-end");
        if (user.may(Role.CASE_CREATOR)) {
            end.add(Links.primary(Links.NEW_CASE, Icon.PLUS, getTranslation("shell.newCase")));
        }
        Button theme = new Button(Icon.SUN.create(), click -> Appearance.toggle(UI.getCurrent()));
        theme.addThemeVariants(ButtonVariant.TERTIARY);
        theme.addClassName("cl-theme");
        theme.setAriaLabel(getTranslation("shell.lightOrDark"));
        end.add(theme, menu);
        return end;
    }
}
