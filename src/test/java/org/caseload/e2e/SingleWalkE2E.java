package org.caseload.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One case by hand, with the rules of a batch. */
@EndToEnd
class SingleWalkE2E {

    @ParameterizedTest
    @EnumSource
    void saysWhatIsMissingAndCreatesCase(Screen screen, Visits visits) {
        Page page = visits.open(screen);
        SignIn.asAdministrator(page);
        page.getByRole(AriaRole.LINK, named("New case")).first().click();
        assertThat(page.getByRole(AriaRole.HEADING, named("Add new case"))).isVisible();

        page.getByRole(AriaRole.BUTTON, named("Create case")).click();
        assertThat(page.getByText("must be corrected before the case can be created"))
                .isVisible();

        page.getByRole(AriaRole.TEXTBOX, named("Family Id")).fill("BY-HAND-" + screen.suffix());
        choose(page, "Case type", "Exome");
        page.getByRole(AriaRole.TEXTBOX, named("BioSample Name")).fill("BY-HAND-" + screen.suffix() + "-C");
        page.getByRole(AriaRole.TEXTBOX, named("Phenotypes")).fill("HP:0001250");
        page.getByRole(AriaRole.BUTTON, named("Create case")).click();

        page.waitForURL(Pattern.compile(".*/cases/CL-[0-9A-Z]{10}$"));
        assertThat(page.getByText("BY-HAND-" + screen.suffix()).first()).isVisible();
    }

    private static void choose(Page page, String field, String option) {
        page.getByLabel(field, new Page.GetByLabelOptions().setExact(true))
                .first()
                .click();
        page.getByRole(AriaRole.OPTION, named(option)).click();
    }

    private static GetByRoleOptions named(String words) {
        return new GetByRoleOptions().setName(words).setExact(true);
    }
}
