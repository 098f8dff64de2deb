package org.caseload.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What somebody puts on paper is black on white, with the facts and without what can be pressed. */
@EndToEnd
class PrintE2E {

    /** A4 without its margins, in CSS pixels. */
    private static final int PAPER_WIDTH = 703;

    private static final int PAPER_HEIGHT = 1_030;

    private static final String COLOURS =
            "e => [getComputedStyle(e).color, getComputedStyle(document.body).backgroundColor]";
    private static final String CUT_OFF = "() => [...document.querySelectorAll('main, main *')]"
            + ".filter(e => e.checkVisibility() && e.getBoundingClientRect().right > innerWidth + 1)"
            + ".map(e => e.outerHTML.slice(0, 80))";

    @Test
    void printsTheSummaryOfABatch(Visits visits, Laboratory laboratory) {
        String batch = laboratory.upload("printed.csv", InventedFamilies.oneOfThreeBroken("PRINT"));
        laboratory.create(batch);
        Page page = visits.openSignedIn(Screen.DESKTOP_DARK);
        BatchFlow.open(page, batch).isAt("Cases summary");
        print(page, "summary");
        assertThat(page.getByText("2 cases were created.").first()).isVisible();
        assertThat(page.getByRole(AriaRole.LIST, named("Families by state"))).containsText("With errors1");
    }

    @Test
    void printsACaseWithItsPedigree(Visits visits, Laboratory laboratory) {
        String batch = laboratory.upload("printed-trio.csv", InventedFamilies.trios("PRINTED", 1));
        laboratory.create(batch);
        String caseId = laboratory.results(batch).getFirst().get("Case ID");
        Page page = visits.openSignedIn(Screen.DESKTOP_DARK);
        page.navigate("/cases/" + caseId);
        assertThat(page.getByRole(AriaRole.IMG)).isVisible();
        print(page, "case");
        assertThat(page.getByRole(AriaRole.IMG)).isVisible();
        for (String sample : new String[] {"-C", "-M", "-P"}) {
            assertThat(page.getByRole(AriaRole.CELL, new Page.GetByRoleOptions().setName("PRINTED-00001" + sample)))
                    .isVisible();
        }
    }

    private static void print(Page page, String name) {
        page.setViewportSize(PAPER_WIDTH, PAPER_HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        Locator title = page.locator("h1");
        assertThat((List<?>) title.evaluate(COLOURS)).isEqualTo(List.of("rgb(0, 0, 0)", "rgb(255, 255, 255)"));
        assertThat(page.getByRole(AriaRole.NAVIGATION)).hasCount(0);
        assertThat(page.locator("vaadin-button:visible, .cl-button:visible, vaadin-menu-bar:visible"))
                .hasCount(0);
        assertThat((List<?>) page.evaluate(CUT_OFF)).isEmpty();
        assertThat(new String(page.pdf(), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-")
                .contains("/Type /Page");
        Gallery.keepPrinted(page, name);
    }

    private static Page.GetByRoleOptions named(String words) {
        return new Page.GetByRoleOptions().setName(words).setExact(true);
    }
}
