package org.caseload.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.caseload.security.AccountRefusedException;
import org.caseload.security.Role;
import org.caseload.security.User;
import org.caseload.security.Users;
import org.caseload.ui.component.Icon;
import org.caseload.ui.component.Links;
import org.caseload.ui.component.MessageBar;
import org.caseload.ui.component.PageHead;
import org.caseload.ui.component.SearchField;
import org.caseload.ui.component.Tone;
import org.caseload.ui.component.Trail;
import org.caseload.ui.component.WorkPage;

/** Who may come in, and with which role. */
@Route(Links.USERS)
@RolesAllowed("ADMINISTRATOR")
public final class UsersView extends WorkPage implements BeforeEnterObserver {

    private final transient Users users;
    private final PageHead head = new PageHead(getTranslation("users.title"));
    private final Div messages = new Div();
    private final UserGrid grid;

    UsersView(Users users) {
        this.users = users;
        grid = new UserGrid(new UserVerbs(this::changeRole, this::switchState, this::reset));
        Button invite = new Button(getTranslation("users.invite"), Icon.PLUS.create(), click -> invite());
        Div bar = new Div(new SearchField(getTranslation("users.search"), grid::filter));
        bar.addClassName("cl-bar");
        show(
                new Trail().add(Links.ADMINISTRATION, getTranslation("admin.title")),
                head.end(invite),
                messages,
                bar,
                grow(grid));
    }

    @Override
    protected String title() {
        return getTranslation("users.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    private void refresh() {
        List<User> all = users.list();
        head.count(getTranslation("users.count", all.size()));
        grid.show(all);
    }

    private void invite() {
        new InviteDialog((names, role) -> {
                    String secret = users.invite(names.username(), names.displayName(), role);
                    refresh();
                    new LinkDialog(names.username(), secret).open();
                })
                .open();
    }

    private void changeRole(User user) {
        new RoleDialog(user, role -> attempt(() -> users.changeRole(user.id(), role))).open();
    }

    private void switchState(User user) {
        if (user.active()) {
            Confirmations.ask("users.deactivate", user.username(), () -> attempt(() -> users.deactivate(user.id())))
                    .open();
        } else {
            attempt(() -> users.activate(user.id()));
        }
    }

    private void reset(User user) {
        Confirmations.ask(
                        "users.reset",
                        user.username(),
                        () -> attempt(() -> new LinkDialog(user.username(), users.resetPassword(user.id())).open()))
                .open();
    }

    /** Runs a verb, and says on the page when it was refused. */
    private void attempt(Runnable verb) {
        messages.removeAll();
        try {
            verb.run();
        } catch (AccountRefusedException refused) {
            MessageBar message = new MessageBar(
                    Tone.ERROR,
                    getTranslation("users.refused." + refused.reason().name()));
            messages.add(message);
            message.focus();
        }
        refresh();
    }

    static String word(Role role) {
        return I18NProvider.translate("users.role." + role.name());
    }
}
