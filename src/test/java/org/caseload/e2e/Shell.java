package org.caseload.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

/** What is at the top of every page. */
final class Shell {

    private Shell() {}

    /** Follows a link of the bar, which a phone folds into a menu. */
    static void open(Page page, Screen screen, String link) {
        if (screen.isPhone()) {
            item(page, AriaRole.MENUITEM, "Menu").click();
            item(page, AriaRole.MENUITEM, link).click();
        } else {
            item(page, AriaRole.LINK, link).click();
        }
    }

    private static Locator item(Page page, AriaRole role, String name) {
        return page.getByRole(role, new GetByRoleOptions().setName(name).setExact(true));
    }
}
