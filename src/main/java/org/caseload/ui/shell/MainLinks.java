package org.caseload.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caseload.security.Role;
import org.caseload.ui.component.Icon;
import org.caseload.ui.component.Links;

/** The links to the main pages: side by side, and folded into a menu where the page is narrow. */
final class MainLinks implements Serializable {

    private final Map<String, List<Element>> elements = new LinkedHashMap<>();
    private final Nav wide = new Nav();
    private final MenuBar menu = new MenuBar();
    private final SubMenu folded;

    MainLinks(Role role) {
        wide.addClassName("cl-links");
        wide.setAriaLabel(I18NProvider.translate("shell.mainPages"));
        menu.addClassName("cl-menu");
        menu.addThemeVariants(MenuBarVariant.TERTIARY);
        MenuItem opener = menu.addItem(Icon.MENU.create());
        opener.setAriaLabel(I18NProvider.translate("shell.menu"));
        folded = opener.getSubMenu();
        add(Links.CASES, I18NProvider.translate("shell.cases"));
        add(Links.BATCHES, I18NProvider.translate("shell.batches"));
        if (role == Role.ADMINISTRATOR) {
            add(Links.CATALOGS, I18NProvider.translate("shell.catalogs"));
            add(Links.ADMINISTRATION, I18NProvider.translate("shell.administration"));
        }
    }

    Nav wide() {
        return wide;
    }

    MenuBar menu() {
        return menu;
    }

    /** Marks the links to the page with this path, and to the one that it is under. */
    void mark(String path) {
        elements.forEach((target, links) -> {
            boolean here = path.equals(target);
            boolean under = path.startsWith(target + "/") && !path.endsWith("/new");
            links.forEach(link -> mark(link, here, under));
        });
    }

    private static void mark(Element link, boolean here, boolean under) {
        if (here || under) {
            link.setAttribute("aria-current", here ? "page" : "true");
        } else {
            link.removeAttribute("aria-current");
        }
    }

    private void add(String path, String text) {
        Anchor side = new Anchor(path, text);
        wide.add(side);
        MenuItem fold = folded.addItem(text, click -> UI.getCurrent().navigate(path));
        elements.put(path, List.of(side.getElement(), fold.getElement()));
    }
}
