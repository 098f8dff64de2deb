package org.caseload.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.caseload.PostgresTest;
import org.junit.jupiter.api.Test;

/** From signing in to the results without a mouse: the focus is always to be seen and never lost. */
@EndToEnd
class KeyboardWalkE2E {

    /** Line 1, column Sex. */
    private static final String BROKEN_CELL = "1-4";

    private static final String IN_CELL = """
            cell => {
              let at = document.activeElement;
              while (at?.shadowRoot?.activeElement) {
                at = at.shadowRoot.activeElement;
              }
              const shown = at?.querySelector('slot')?.assignedElements().at(0);
              return shown?.querySelector(`[data-cell="${cell}"]`) !== null && shown !== undefined;
            }
            """;

    @Test
    void turnsAFileIntoCases(Page page) {
        Keyboard keyboard = new Keyboard(page);
        page.navigate("/login");
        keyboard.goTo(page.locator("input[name=username]")).type(PostgresTest.USERNAME);
        keyboard.press("Tab").type(PostgresTest.PASSWORD);
        page.keyboard().press("Enter");

        keyboard.goTo(page.getByRole(AriaRole.LINK, named("New case"))).press("Enter");
        keyboard.goTo(page.getByRole(AriaRole.LINK, named("Switch to batch"))).press("Enter");
        keyboard.goTo(page.getByRole(AriaRole.BUTTON, named("Browse files")));
        FileChooser chooser = page.waitForFileChooser(() -> page.keyboard().press("Enter"));
        chooser.setFiles(new FilePayload("by-keyboard.csv", "text/csv", oneCellBroken()));

        BatchFlow flow = BatchFlow.at(page).isStored().isAt("Batch validation").says("1 error in 1 family");
        keyboard.check()
                .goTo(page.getByRole(AriaRole.BUTTON, named("Show data")))
                .press("Enter");
        mend(page, keyboard);
        flow.says("No errors were found. 1 case can be created.");
        keyboard.check()
                .goTo(page.getByRole(AriaRole.BUTTON, named("Create 1 case")))
                .press("Enter");

        flow.isAt("Cases summary").says("1 case was created.");
        keyboard.check().goTo(page.getByRole(AriaRole.LINK, named("Download results (CSV)")));
        Download download = page.waitForDownload(() -> page.keyboard().press("Enter"));
        assertThat(download.suggestedFilename()).endsWith(".csv");
        keyboard.check();
    }

    private static void mend(Page page, Keyboard keyboard) {
        Locator cell = page.locator("[data-cell='" + BROKEN_CELL + "']:visible");
        cell.waitFor();
        for (int step = 0; step < 60 && !isInBody(page); step++) {
            keyboard.press("Tab");
        }
        for (int step = 0; step < 10 && !isIn(page); step++) {
            keyboard.press("ArrowRight");
        }
        keyboard.press("Enter");
        assertThat(page.getByRole(AriaRole.COMBOBOX, named("Sex"))).isFocused();
        keyboard.press("ControlOrMeta+a").type("F");
        page.keyboard().press("Enter");
        assertThat(page.locator(".cl-editor")).isHidden();
        keyboard.check();
    }

    private static boolean isInBody(Page page) {
        return (boolean) page.evaluate("() => { const grid = document.activeElement; "
                + "return grid?.localName === 'vaadin-grid' && grid.shadowRoot.activeElement?.localName === 'td'; }");
    }

    private static boolean isIn(Page page) {
        return (boolean) page.evaluate(IN_CELL, BROKEN_CELL);
    }

    private static byte[] oneCellBroken() {
        String trio = new String(InventedFamilies.trios("BY-KEYBOARD", 1), StandardCharsets.UTF_8);
        return trio.replace(",proband,F,", ",proband,Q,").getBytes(StandardCharsets.UTF_8);
    }

    private static GetByRoleOptions named(String words) {
        return new GetByRoleOptions().setName(words).setExact(true);
    }
}
