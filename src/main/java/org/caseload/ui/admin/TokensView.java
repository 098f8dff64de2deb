package org.caseload.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.caseload.security.ApiToken;
import org.caseload.security.CurrentUser;
import org.caseload.security.PersonalTokens;
import org.caseload.security.Role;
import org.caseload.security.SignedIn;
import org.caseload.ui.component.Icon;
import org.caseload.ui.component.Links;
import org.caseload.ui.component.PageHead;
import org.caseload.ui.component.Segments;
import org.caseload.ui.component.WorkPage;

/** The API tokens of whoever is signed in; administrators see everybody's as well. */
@Route(Links.TOKENS)
@RolesAllowed({"VIEWER", "CASE_CREATOR", "ADMINISTRATOR"})
public final class TokensView extends WorkPage implements BeforeEnterObserver {

    private final transient PersonalTokens tokens;
    private final SignedIn user;
    private final PageHead head = new PageHead(getTranslation("tokens.title"));
    private final TokenGrid grid;
    private boolean everybodys;

    TokensView(PersonalTokens tokens, CurrentUser currentUser, Clock clock) {
        this.tokens = tokens;
        user = currentUser.get();
        grid = new TokenGrid(clock, this::revoke);
        Button add = new Button(getTranslation("tokens.add"), Icon.PLUS.create(), click -> add());
        show(head.end(add));
        if (user.may(Role.ADMINISTRATOR)) {
            Div bar = new Div(whose());
            bar.addClassName("cl-bar");
            append(bar);
        }
        append(grow(grid));
    }

    private Segments<Boolean> whose() {
        return new Segments<Boolean>(getTranslation("tokens.whose"), this::choose)
                .option(false, getTranslation("tokens.own"))
                .option(true, getTranslation("tokens.all"))
                .value(false);
    }

    @Override
    protected String title() {
        return getTranslation("tokens.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    private void choose(boolean all) {
        everybodys = all;
        refresh();
    }

    private void refresh() {
        List<ApiToken> shown = everybodys ? tokens.all() : tokens.own();
        head.count(getTranslation("tokens.count", shown.size()));
        grid.show(shown);
    }

    private void add() {
        new NewTokenDialog(user.role(), (name, choice) -> {
                    String token = tokens.create(name, choice.scope(), choice.life());
                    refresh();
                    new TokenDialog(token).open();
                })
                .open();
    }

    private void revoke(ApiToken token) {
        Confirmations.ask("tokens.revoke", token.name(), () -> {
                    tokens.revoke(token.id());
                    refresh();
                })
                .open();
    }
}
