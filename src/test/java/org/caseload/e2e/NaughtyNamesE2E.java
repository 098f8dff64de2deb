package org.caseload.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caseload.PostgresTest;
import org.caseload.catalog.CatalogKind;
import org.caseload.manifest.Cells;
import org.caseload.security.AsAdministrator;
import org.caseload.security.PersonalTokens;
import org.caseload.security.Role;
import org.caseload.security.SignedIn;
import org.caseload.security.TokenScope;
import org.caseload.security.User;
import org.caseload.security.Users;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestPropertySource;

/** Names that people give stay text on the pages of administrators. The application is one of its own: nobody else wants them. */
@EndToEnd
@TestPropertySource(
        properties = {
            "spring.application.name=Caseload with naughty names",
            "caseload.webhooks.receivers[0].name=<img src=x onerror=window.injected=1>",
            "caseload.webhooks.receivers[0].url=https://localhost:9/",
            "caseload.webhooks.receivers[0].secret=whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
        })
class NaughtyNamesE2E {

    private static final List<String> STRINGS = NaughtyStrings.all();
    private static final String HTML = "<img src=x onerror=window.injected=1>";

    @Autowired
    private Users users;

    @Autowired
    private PersonalTokens tokens;

    @Autowired
    private SecurityContextHolderStrategy contexts;

    @Test
    void stayTextOnEveryPage(Visits visits, Laboratory laboratory) {
        nameUsers();
        nameTokens();
        nameEntries(laboratory);
        String batch = laboratory.upload("names.csv", InventedFamilies.trios("NAMES", 1));
        laboratory.create(batch);
        Page page = Harmless.open(visits);
        // Lists make the rows that can be seen.
        page.setViewportSize(1440, 6_000);
        Stream<String> catalogs = Stream.of(CatalogKind.values()).map(kind -> "/catalogs/" + kind.path());
        Stream<String> others = Stream.of(
                "/administration",
                "/administration/users",
                "/administration/audit",
                "/administration/notices",
                "/tokens");
        for (String address : Stream.concat(catalogs, others).toList()) {
            page.navigate(address);
            assertThat(page.locator("main")).containsText(address.equals("/administration") ? "Administration" : HTML);
            Harmless.assertHarmless(page);
        }
        page.getByText("Everybody").click();
        Harmless.assertHarmless(page);
        assertIsHarmlessInForms(page);
        assertThat(audited(page)).contains(Cells.guard("user =1+1 " + STRINGS.indexOf("=1+1")));
    }

    @Test
    void stayTextInWhatIsAskedAboutThem(Visits visits) {
        Page page = Harmless.open(visits);
        page.navigate("/administration/users");
        press(page, "Add user");
        page.getByLabel("User name").fill(HTML + " asked");
        page.getByLabel("Name shown to others").fill(HTML);
        press(page, "Add and make link");
        assertThat(page.getByText(HTML + " asked").first()).isVisible();
        Harmless.assertHarmless(page);

        page.navigate("/tokens");
        press(page, "New token");
        page.getByLabel("Name").fill(HTML + " asked");
        press(page, "Make token");
        assertThat(page.getByText(HTML + " asked").first()).isVisible();
        Harmless.assertHarmless(page);
    }

    @Test
    void stayTextWhereAFileWasSentBefore(Visits visits) {
        byte[] file = InventedFamilies.trios("SENT", 1);
        Page page = Harmless.open(visits);
        BatchFlow.begin(page).upload(HTML + ".csv", file);
        BatchFlow.begin(page)
                .send("\"><svg onload=window.injected=1 class=injected>.csv", file)
                .says("was uploaded before");
        assertThat(page.locator("main")).containsText("class=injected>.csv’ was uploaded before");
        assertThat(page.locator("main")).containsText("It is the batch ‘" + HTML + ".csv’");
        Harmless.assertHarmless(page);
    }

    /** Each string names a user, and is what others see of one. */
    private void nameUsers() {
        for (int i = 0; i < STRINGS.size(); i++) {
            users.invite(STRINGS.get(i).strip() + " " + i, STRINGS.get(i), Role.VIEWER);
        }
    }

    private void nameTokens() {
        User administrator = users.list().stream()
                .filter(user -> user.username().equals(PostgresTest.USERNAME))
                .findFirst()
                .orElseThrow();
        AsAdministrator.signIn(
                contexts,
                new SignedIn(
                        administrator.id(), administrator.username(), administrator.displayName(), Role.ADMINISTRATOR));
        STRINGS.forEach(text -> tokens.create(text, TokenScope.READ, null));
    }

    private static void nameEntries(Laboratory laboratory) {
        for (CatalogKind kind : CatalogKind.values()) {
            for (int i = 0; i < STRINGS.size(); i++) {
                Map<String, String> entry = kind == CatalogKind.STORAGE_PROVIDER
                        ? Map.of("name", STRINGS.get(i), "kind", "EXTERNAL")
                        : Map.of("name", STRINGS.get(i));
                laboratory.done("PUT", "catalog/" + kind.path() + "/N-" + i, entry);
            }
        }
    }

    /** Where entries of the catalog are offered. */
    private static void assertIsHarmlessInForms(Page page) {
        page.navigate("/cases/new");
        for (String field : List.of("Kit", "Labels", "Preset", "Storage provider")) {
            page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(field))
                    .first()
                    .click();
            assertThat(page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(HTML))
                            .first())
                    .isVisible();
            Harmless.assertHarmless(page);
            page.keyboard().press("Escape");
        }
        page.navigate("/cases");
        Harmless.assertHarmless(page);
    }

    private static List<String> audited(Page page) {
        page.navigate("/administration/audit");
        return BatchFlow.at(page).download("Export (CSV)").stream()
                .flatMap(row -> row.stream())
                .toList();
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
