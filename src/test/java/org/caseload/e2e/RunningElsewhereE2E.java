package org.caseload.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A batch that runs while somebody works on another page is seen there, and so is its end. */
@EndToEnd
class RunningElsewhereE2E {

    private static final int FAMILIES = 1_000;

    @ParameterizedTest
    @EnumSource
    void showsProgressOnOtherPagesAndTellsOfTheEndOnce(
            Screen screen, Visits visits, Laboratory laboratory, @Autowired Flyway owner) throws SQLException {
        DataSource database = owner.getConfiguration().getDataSource();
        String name = "elsewhere-" + screen.suffix();
        String batch = laboratory.upload(name + ".csv", InventedFamilies.trios(name, FAMILIES));
        Page page = visits.openSignedIn(screen);
        page.navigate("/cases");
        Locator note = page.getByRole(AriaRole.LINK, named(Pattern.compile(name + ".*Creating.*\\d\\d?%")));

        HeldCreation.slowDown(database);
        laboratory.startCreating(batch);
        try (HeldCreation creation = HeldCreation.of(batch, laboratory, database)) {
            assertThat(note).containsText("%d%%".formatted(creation.created() * 100 / FAMILIES));
            page.reload();
            assertThat(note).containsText("%d%%".formatted(creation.created() * 100 / FAMILIES));
            Fit.check(page);
            Gallery.keep(page, "running-elsewhere", screen);
            note.click();
            BatchFlow.at(page).isAt("Cases creation");
            assertThat(note).hasCount(0);
            Shell.open(page, screen, "Batches");
            assertThat(note).isVisible();
        }
        Locator end = page.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText(name));
        assertThat(end).containsText("1,000 cases were created.");
        Gallery.keep(page, "running-ended", screen);
        Axe.check(page);
        end.getByText("Show summary").click();
        BatchFlow.at(page).isAt("Cases summary");
        page.navigate("/cases");
        assertThat(note).hasCount(0);
        assertThat(end).hasCount(0);
    }

    private static GetByRoleOptions named(Pattern words) {
        return new GetByRoleOptions().setName(words);
    }
}
