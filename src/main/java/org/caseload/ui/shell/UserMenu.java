package org.caseload.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Locale;
import org.caseload.security.OwnPassword;
import org.caseload.security.SignedIn;
import org.caseload.ui.Languages;
import org.caseload.ui.component.Html;
import org.caseload.ui.component.Links;

/** The menu behind the user's initials: language, light or dark, API tokens, password, signing out. */
final class UserMenu extends MenuBar {

    private final transient SignOut signOut;

    UserMenu(SignedIn user, OwnPassword ownPassword, AuthenticationContext authentication) {
        signOut = new SignOut(authentication, user.id());
        addThemeVariants(MenuBarVariant.TERTIARY);
        addClassName("cl-user");
        Avatar avatar = new Avatar(user.displayName());
        avatar.getElement().setAttribute("aria-hidden", "true").setAttribute("tabindex", "-1");
        MenuItem opener = addItem(avatar);
        opener.setAriaLabel(getTranslation("shell.userMenu", user.displayName()));
        SubMenu menu = opener.getSubMenu();
        Div who = new Div(Html.text(user.displayName(), "cl-strong"), Html.text(user.username(), "cl-dim", "cl-small"));
        who.addClassName("cl-who");
        menu.addComponent(who);
        languages(menu.addItem(getTranslation("shell.language")).getSubMenu());
        appearances(menu.addItem(getTranslation("shell.appearance")).getSubMenu());
        menu.addItem(getTranslation("shell.tokens"), click -> UI.getCurrent().navigate(Links.TOKENS));
        if (ownPassword.exists()) {
            menu.addItem(getTranslation("shell.changePassword"), click -> new ChangePasswordDialog(ownPassword).open());
        }
        menu.addItem(getTranslation("shell.signOut"), click -> signOut.begin(UI.getCurrent()));
    }

    private void languages(SubMenu menu) {
        for (Locale locale : Languages.OFFERED) {
            MenuItem item = menu.addItem(
                    I18NProvider.translate(locale, "shell.language.name"),
                    click -> Languages.choose(UI.getCurrent(), locale));
            item.setCheckable(true);
            item.setChecked(getLocale().getLanguage().equals(locale.getLanguage()));
        }
    }

    private void appearances(SubMenu menu) {
        for (Appearance choice : Appearance.values()) {
            menu.addItem(getTranslation("shell.appearance." + choice.name()), click -> choice.choose(UI.getCurrent()));
        }
    }
}
