package org.caseload.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One case by hand, with the rules of a batch. */
@EndToEnd
class SingleWalkE2E {

    private static final Pattern CASE_PAGE = Pattern.compile(".*/cases/CL-[0-9A-Z]{10}$");
    private static final String KEPT = "Object.keys(localStorage).filter(key => key.includes('draft')).length";

    @ParameterizedTest
    @EnumSource
    void saysWhatIsMissingAndCreatesCase(Screen screen, Visits visits) {
        Page page = visits.openSignedIn(screen);
        page.navigate("/");
        page.getByRole(AriaRole.LINK, named("New case")).first().click();
        assertThat(page.getByRole(AriaRole.HEADING, named("Add new case"))).isVisible();

        press(page, "Create case");
        assertThat(page.getByText("must be corrected before the case can be created"))
                .isVisible();

        page.getByRole(AriaRole.TEXTBOX, named("Family Id")).fill("BY-HAND-" + screen.suffix());
        choose(page.locator("body"), "Case type", "Exome");
        page.getByRole(AriaRole.TEXTBOX, named("BioSample Name")).fill("BY-HAND-" + screen.suffix() + "-C");
        page.getByRole(AriaRole.TEXTBOX, named("Phenotypes")).fill("HP:0001250");
        press(page, "Create case");

        page.waitForURL(CASE_PAGE);
        assertThat(page.getByText("BY-HAND-" + screen.suffix()).first()).isVisible();
    }

    @ParameterizedTest
    @EnumSource(names = {"DESKTOP_LIGHT", "PHONE_LIGHT"})
    void createsTrioWithSibling(Screen screen, Visits visits) {
        String family = "TRIO-" + screen.suffix();
        Page page = open(visits, screen);
        fillProband(page, family);
        add(page, "Mother", family + "-M");
        person(page, "Mother").getByText("Unaffected").click();
        add(page, "Father", family + " F");
        add(page, "Sibling", family + "-S");
        choose(person(page, "Sibling"), "Sex", "Female");
        person(page, "Sibling").getByText("Unaffected").click();
        assertThat(page.getByRole(AriaRole.IMG))
                .hasAccessibleName(
                        "Pedigree of family " + family + " Proband: Unknown, affected. Mother: Female, not affected."
                                + " Father: Male, not known whether affected. Sibling: Female, not affected.");

        press(page, "Create case");
        assertThat(page.getByRole(AriaRole.ALERT)
                        .filter(new Locator.FilterOptions().setHasText("Father: The BioSample Name")))
                .isVisible();
        person(page, "Father").getByText("Use ‘" + family + "_F’").click();
        press(page, "Create case");
        assertThat(page.getByText("press Create case once more")).isVisible();
        assertThat(person(page, "Father").getByText("It is not said whether this relative is affected."))
                .isVisible();
        press(page, "Create case");

        page.waitForURL(CASE_PAGE);
        assertThat(page.getByRole(AriaRole.IMG)).isVisible();
        for (String sample : new String[] {"-C", "-M", "_F", "-S"}) {
            assertThat(page.getByText(family + sample).first()).isVisible();
        }
        assertThat(page.evaluate(KEPT)).isEqualTo(0);
    }

    @Test
    void keepsWhatWasTypedThroughAReloadUntilItIsDiscarded(Visits visits) {
        Page page = open(visits, Screen.DESKTOP_LIGHT);
        fillProband(page, "KEPT-1");
        add(page, "Father", "KEPT-1-F");
        page.reload();
        press(page, "Continue where you stopped");
        assertThat(page.getByRole(AriaRole.TEXTBOX, named("Family Id"))).hasValue("KEPT-1");
        assertThat(page.getByRole(AriaRole.COMBOBOX, named("Case type"))).hasValue("Exome");
        assertThat(person(page, "Proband").getByLabel("Phenotypes")).hasValue("HP:0001250");
        assertThat(person(page, "Father").getByLabel("BioSample Name")).hasValue("KEPT-1-F");

        page.reload();
        press(page, "Discard");
        assertThat(page.getByRole(AriaRole.TEXTBOX, named("Family Id"))).isFocused();
        assertThat(page.evaluate(KEPT)).isEqualTo(0);
        page.reload();
        assertThat(page.getByRole(AriaRole.HEADING, named("Add new case"))).isVisible();
        assertThat(page.getByText("Continue where you stopped")).hasCount(0);
    }

    @Test
    void asksBeforeItIsLeftAndForgetsWithTheSignOut(Visits visits) {
        Page page = visits.open(Screen.DESKTOP_LIGHT);
        SignIn.asAdministrator(page);
        page.navigate("/cases/new");
        page.getByRole(AriaRole.TEXTBOX, named("Family Id")).fill("LEFT-1");
        page.getByRole(AriaRole.LINK, named("Batches")).click();
        press(page, "Stay");
        assertThat(page.getByRole(AriaRole.TEXTBOX, named("Family Id"))).hasValue("LEFT-1");
        page.getByRole(AriaRole.LINK, named("Batches")).click();
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Leave"))
                .click();
        page.waitForURL("**/batches");
        assertThat(page.evaluate(KEPT)).isEqualTo(1);

        page.getByRole(AriaRole.MENUITEM, new GetByRoleOptions().setName("User menu"))
                .click();
        page.getByRole(AriaRole.MENUITEM, named("Sign out")).click();
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Sign out"))
                .click();
        assertThat(page.getByLabel("User name")).isVisible();
        assertThat(page.evaluate(KEPT)).isEqualTo(0);
    }

    @Test
    void removesAPersonByKeyboard(Visits visits) {
        Page page = open(visits, Screen.DESKTOP_LIGHT);
        page.getByRole(AriaRole.BUTTON, named("Add sibling")).press("Enter");
        assertThat(person(page, "Sibling").getByLabel("BioSample Name")).isFocused();
        page.keyboard().type("GONE-1");
        page.getByRole(AriaRole.BUTTON, named("Remove: Sibling")).press("Enter");
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Remove"))
                .press("Enter");
        assertThat(person(page, "Sibling")).hasCount(0);
        assertThat(page.getByRole(AriaRole.BUTTON, named("Add sibling"))).isFocused();
    }

    private static Page open(Visits visits, Screen screen) {
        Page page = visits.openSignedIn(screen);
        page.navigate("/cases/new");
        return page;
    }

    private static void fillProband(Page page, String family) {
        page.getByRole(AriaRole.TEXTBOX, named("Family Id")).fill(family);
        choose(page.locator("body"), "Case type", "Exome");
        person(page, "Proband").getByLabel("BioSample Name").fill(family + "-C");
        person(page, "Proband").getByLabel("Phenotypes").fill("HP:0001250");
    }

    /** The focus moves to the first field of whom is added. */
    private static void add(Page page, String relation, String sample) {
        press(page, "Add " + relation.toLowerCase(Locale.ROOT));
        assertThat(person(page, relation).getByLabel("BioSample Name")).isFocused();
        page.keyboard().type(sample);
    }

    private static Locator person(Page page, String name) {
        return page.getByRole(AriaRole.GROUP, named(name));
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, named(button)).click();
    }

    private static void choose(Locator within, String field, String option) {
        within.getByRole(
                        AriaRole.COMBOBOX,
                        new Locator.GetByRoleOptions().setName(field).setExact(true))
                .click();
        within.page().getByRole(AriaRole.OPTION, named(option)).click();
    }

    private static GetByRoleOptions named(String words) {
        return new GetByRoleOptions().setName(words).setExact(true);
    }
}
