package org.caseload.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** A file with forty errors of ten kinds becomes cases without a spreadsheet. */
@EndToEnd
class MendingWalkE2E {

    /** A grid goes on moving for a moment after it was scrolled. */
    private static final String STANDS_STILL = """
            selector => new Promise(resolve => {
              const cell = [...document.querySelectorAll(selector)].find(each => each.checkVisibility());
              const place = () => JSON.stringify(cell?.getBoundingClientRect());
              const before = place();
              setTimeout(() => resolve(cell !== undefined && before === place()), 200);
            })
            """;

    private static final int BIOSAMPLE = 2;
    private static final int RELATION = 3;
    private static final int SEX = 4;
    private static final int DATE_OF_BIRTH = 5;
    private static final int DUE_DATE = 9;
    private static final int STORAGE = 10;

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_ANY, names = ".*_LIGHT")
    void mendsFortyErrorsOnTheSpot(Screen screen, Visits visits) {
        Page page = visits.openSignedIn(screen);
        String store = "Store of " + screen.suffix();
        BatchFlow flow = upload(page, screen, store);

        flow.says("The column ‘Famly Id’ is not known");
        press(page, "Read Famly Id as Family Id");
        flow.says("39 errors in 11 families");

        press(page, Pattern.compile("Show .* more kinds of error"));
        press(page, Pattern.compile("Apply to all 6: .*Exom.*"));
        press(page, Pattern.compile("Apply to all 6: .*mothr.*"));
        press(page, Pattern.compile("Apply to all 2: .*fathr.*"));
        press(page, Pattern.compile("Apply to all 3: .*yess.*"));
        addToCatalog(page, "Kit of " + screen.suffix());
        addToCatalog(page, store);
        flow.says("5 errors in 5 families");
        assertThat(flow.button("Create 12 cases")).isDisabled();

        press(page, "Show data");
        edit(page, screen, 19, DUE_DATE, "2027-03-31");
        flow.says("4 errors in 4 families");
        choose(page, screen, 22, SEX, "F");
        flow.says("3 errors in 3 families");
        edit(page, screen, 27, BIOSAMPLE, "MEND-09-F");
        flow.says("2 errors in 2 families");
        takeSuggestion(page, screen, 28, DATE_OF_BIRTH, "2019-05-14");
        flow.says("1 error in 1 family");
        choose(page, screen, 34, STORAGE, store);
        flow.says("No errors were found. 12 cases can be created.");

        if (screen.isPhone()) {
            press(page, "More");
        }
        assertThat(flow.download("Download corrected file").get(1).get("Relation"))
                .isEqualTo("mother");

        flow.press("Create 12 cases").isAt("Cases summary").says("12 cases were created.");
        List<CSVRecord> results = flow.download("Download results (CSV)");
        assertThat(results).hasSize(35).allMatch(row -> row.get("Case ID").startsWith("CL-"));
        assertThat(results.get(1).get("Relation")).isEqualTo("mother");
    }

    @Test
    void takesEditsBackOneByOne(Page page) {
        SignIn.asAdministrator(page);
        BatchFlow flow = upload(page, Screen.DESKTOP_LIGHT, "Nobody’s store");
        press(page, "Read Famly Id as Family Id");
        flow.says("39 errors");
        press(page, Pattern.compile("Apply to all 6: .*mothr.*"));
        flow.says("33 errors");
        press(page, Pattern.compile("Undo.*Relation, 6 cells.*"));
        flow.says("39 errors");
        press(page, Pattern.compile("Undo.*"));
        flow.says("The column ‘Famly Id’ is not known");
    }

    @Test
    void mendsWithoutAMouse(Page page) {
        SignIn.asAdministrator(page);
        BatchFlow flow = upload(page, Screen.DESKTOP_DARK, "Nobody’s store");
        press(page, "Read Famly Id as Family Id");
        flow.says("39 errors");
        press(page, "Show data");
        cell(page, 1, 1).click();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.COMBOBOX, new GetByRoleOptions().setName("Relation")))
                .isFocused();
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().type("mother");
        page.keyboard().press("Enter");
        flow.says("38 errors");
        assertThat(cell(page, 2, RELATION)).hasText("mother");
    }

    private static BatchFlow upload(Page page, Screen screen, String store) {
        byte[] manifest = Manifests.bytes(
                "forty-errors.csv",
                "MEND-",
                "MEND-" + screen.suffix() + "-",
                "INVENTED-KIT",
                "Kit of " + screen.suffix(),
                "INVENTED-STORE",
                store);
        return BatchFlow.begin(page).upload("forty-errors.csv", manifest).isAt("Batch validation");
    }

    private static void press(Page page, String label) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(label).setExact(true))
                .click();
    }

    private static void press(Page page, Pattern label) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(label)).click();
    }

    private static void addToCatalog(Page page, String entry) {
        press(page, "Add ‘" + entry + "’ to the catalog");
        press(page, "Save");
        assertThat(page.getByRole(
                        AriaRole.BUTTON, new GetByRoleOptions().setName("Add ‘" + entry + "’ to the catalog")))
                .hasCount(0);
    }

    /** Opens a cell as one does with this screen. */
    private static Locator open(Page page, Screen screen, int row, int column) {
        cell(page, row, column).scrollIntoViewIfNeeded();
        page.waitForFunction(STANDS_STILL, "[data-cell='" + row + "-" + column + "']");
        if (screen.isPhone()) {
            cell(page, row, column).tap();
        } else {
            cell(page, row, column).dblclick();
        }
        Locator editor = page.locator(".cl-editor");
        assertThat(editor).isVisible();
        return editor;
    }

    private static Locator cell(Page page, int row, int column) {
        return page.locator("[data-cell='" + row + "-" + column + "']:visible");
    }

    private static void edit(Page page, Screen screen, int row, int column, String text) {
        Locator editor = open(page, screen, row, column);
        editor.getByRole(AriaRole.TEXTBOX).fill(text);
        save(editor);
    }

    private static void choose(Page page, Screen screen, int row, int column, String text) {
        Locator editor = open(page, screen, row, column);
        editor.getByRole(AriaRole.COMBOBOX).fill(text);
        page.getByRole(AriaRole.OPTION, new GetByRoleOptions().setName(text).setExact(true))
                .click();
        save(editor);
    }

    private static void save(Locator editor) {
        editor.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Save").setExact(true))
                .click();
        assertThat(editor).isHidden();
    }

    private static void takeSuggestion(Page page, Screen screen, int row, int column, String suggestion) {
        Locator editor = open(page, screen, row, column);
        editor.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Take " + suggestion))
                .click();
        assertThat(editor).isHidden();
    }
}
