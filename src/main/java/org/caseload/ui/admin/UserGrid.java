package org.caseload.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Locale;
import org.caseload.security.User;
import org.caseload.ui.component.CardGrid;
import org.caseload.ui.component.EmptyState;
import org.caseload.ui.component.Html;
import org.caseload.ui.component.Icon;
import org.caseload.ui.component.RowButton;
import org.caseload.ui.component.Times;

/** The users; all of them are here, for a laboratory has a few dozen. */
final class UserGrid extends Composite<CardGrid<User>> {

    private final CardGrid<User> grid = new CardGrid<>(getTranslation("users.title"));
    private final UserVerbs verbs;
    private String text = "";

    UserGrid(UserVerbs verbs) {
        this.verbs = verbs;
    }

    @Override
    protected CardGrid<User> initContent() {
        grid.addColumn(User::username)
                .setHeader(getTranslation("users.username"))
                .setFlexGrow(1);
        grid.addColumn(User::displayName)
                .setHeader(getTranslation("users.displayName"))
                .setFlexGrow(1);
        grid.addColumn(user -> UsersView.word(user.role())).setHeader(getTranslation("users.role"));
        grid.addColumn(new ComponentRenderer<>(this::state)).setHeader(getTranslation("users.state"));
        grid.addColumn(this::lastSignIn).setHeader(getTranslation("users.lastSignIn"));
        grid.addColumn(new ComponentRenderer<>(this::actions))
                .setHeader(getTranslation("users.actions"))
                .setWidth("24rem")
                .setFlexGrow(0);
        grid.setEmptyStateComponent(new EmptyState(getTranslation("users.noFit")));
        return grid.card(new ComponentRenderer<>(this::card));
    }

    void show(List<User> users) {
        getContent().setItems(users).setFilter(this::fits);
    }

    void filter(String part) {
        text = part.toLowerCase(Locale.ROOT);
        grid.getListDataView().refreshAll();
    }

    private boolean fits(User user) {
        return (user.username() + " " + user.displayName())
                .toLowerCase(Locale.ROOT)
                .contains(text);
    }

    private Component state(User user) {
        if (!user.active()) {
            return new Badge(getTranslation("users.deactivated"), Icon.STOPPED.create());
        }
        if (!user.hasPassword() && !user.vouchedFor()) {
            return new Badge(getTranslation("users.withoutPassword"), Icon.WAITING.create());
        }
        Badge active = new Badge(getTranslation("users.active"), Icon.OK.create());
        active.getElement().getThemeList().add("success");
        return active;
    }

    private String lastSignIn(User user) {
        return user.lastSignInAt() == null
                ? getTranslation("users.never")
                : Times.here().dateTime(user.lastSignInAt());
    }

    private Component actions(User user) {
        Div actions = new Div();
        actions.addClassName("cl-actions");
        if (user.vouchedFor()) {
            actions.add(Html.text(getTranslation("users.vouchedFor"), "cl-dim", "cl-small"));
        } else {
            actions.add(
                    action("users.changeRole", user, verbs.changeRole()), action("users.reset", user, verbs.reset()));
        }
        actions.add(action(user.active() ? "users.deactivate" : "users.activate", user, verbs.switchState()));
        return actions;
    }

    private Button action(String key, User user, SerializableConsumer<User> verb) {
        return new RowButton(getTranslation(key), user.username(), () -> verb.accept(user));
    }

    private Component card(User user) {
        Div first = new Div(Html.text(user.username(), "cl-strong"), state(user));
        first.addClassName("cl-first");
        Div card = new Div(
                first,
                Html.text(getTranslation("users.displayName"), "cl-label"),
                new Span(user.displayName()),
                Html.text(getTranslation("users.role"), "cl-label"),
                new Span(UsersView.word(user.role())),
                Html.text(getTranslation("users.lastSignIn"), "cl-label"),
                new Span(lastSignIn(user)),
                actions(user));
        card.addClassName("cl-row-card");
        return card;
    }
}
