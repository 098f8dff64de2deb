package org.caseload.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.caseload.PostgresTest;

/** The page that asks who is there. */
final class SignIn {

    private SignIn() {}

    /** Signs the administrator in, and waits for the page behind the sign-in. */
    static void asAdministrator(Page page) {
        as(page, PostgresTest.USERNAME, PostgresTest.PASSWORD);
    }

    /** Signs somebody in, and waits for the page behind the sign-in. */
    static void as(Page page, String username, String password) {
        page.navigate("/login");
        page.getByLabel("User name").fill(username);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(password);
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Sign in"))
                .click();
        assertThat(page.getByRole(AriaRole.MENUITEM, new GetByRoleOptions().setName("User menu"))
                        .first())
                .isVisible();
    }
}
