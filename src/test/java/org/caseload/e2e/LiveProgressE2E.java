package org.caseload.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Creation goes on whoever looks, and everybody who looks sees the same. */
@EndToEnd
class LiveProgressE2E {

    private static final int FAMILIES = 3_000;

    @Test
    void showsEverybodyTheSameProgress(Visits visits, Laboratory laboratory, @Autowired Flyway owner) throws Exception {
        String batch = laboratory.upload("large.csv", InventedFamilies.trios("LIVE", FAMILIES));
        Page first = visits.openSignedIn(Screen.DESKTOP_LIGHT);
        Page second = visits.openSignedIn(Screen.PHONE_DARK);
        BatchFlow flow = BatchFlow.open(first, batch);
        BatchFlow.open(second, batch).says("No errors were found. 3,000 cases can be created.");

        HeldCreation.slowDown(owner.getConfiguration().getDataSource());
        flow.press("Create 3,000 cases").isAt("Cases creation");
        int stoppedAt;
        try (HeldCreation creation =
                HeldCreation.of(batch, laboratory, owner.getConfiguration().getDataSource())) {
            check(creation, first, second);

            creation.goOn();
            check(creation, first, second);

            first.reload();
            check(creation, first, second);

            flow.press("Cancel creation").says("Cases that have been created stay.");
            confirm(first);
            await().until(() -> laboratory.batch(batch).get("status").asString().equals("CANCELLING"));
            stoppedAt = creation.created();
        }
        flow.isAt("Cases summary").says("Creation was stopped.");
        int created = laboratory.awaitRest(batch).get("createdCount").asInt();
        assertThat(created).isBetween(stoppedAt, FAMILIES - 1);
        for (Page page : List.of(first, second)) {
            BatchFlow.at(page).says("%,d cases were created.".formatted(created));
        }
    }

    private static void check(HeldCreation creation, Page... pages) {
        int created = creation.created();
        for (Page page : pages) {
            assertThat(page.getByText("%,d of 3,000".formatted(created)).first())
                    .isVisible();
            assertThat(page.getByRole(AriaRole.PROGRESSBAR))
                    .hasAttribute("aria-valuenow", String.valueOf((double) created / FAMILIES));
        }
    }

    private static void confirm(Page page) {
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Cancel creation"))
                .click();
    }
}
