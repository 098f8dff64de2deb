package org.caseload.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** That naughty strings stay text on pages. */
final class Harmless {

    private static final String STANDS_STILL = "!document.querySelector('vaadin-grid[loading]')"
            + " && !Object.values(window.Vaadin?.Flow?.clients ?? {})"
            + ".some(client => client.isActive && client.isActive())";

    private Harmless() {}

    /** A page of the administrator that fails when a dialog of the browser opens. */
    static Page open(Visits visits) {
        Page page = visits.openSignedIn(Screen.DESKTOP_LIGHT);
        page.onDialog(dialog -> {
            throw new AssertionError("a dialog: " + dialog.message());
        });
        return page;
    }

    /** Once the page stands still: nothing that a string says was run, or has become an element. */
    static void assertHarmless(Page page) {
        assertThat(page.locator("main")).isVisible();
        page.waitForFunction(STANDS_STILL);
        assertThat(page.evaluate("window.injected")).as(page.url()).isNull();
        assertThat(page.locator(".injected, img[src=x], main script, main iframe, main style")
                        .count())
                .as(page.url())
                .isZero();
    }
}
