package org.caseload.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;

/** Every page of Caseload in the states that a person may see it in. */
enum Scene {
    SIGN_IN((page, work) -> page.navigate("/login")),
    SIGN_IN_REFUSED((page, work) -> page.navigate("/login?error")),
    HOME((page, work) -> page.navigate("/")),
    NEW_CASE((page, work) -> page.navigate("/cases/new")),
    NEW_CASE_REFUSED((page, work) -> {
        page.navigate("/cases/new");
        press(page, "Create case");
        waitFor(page, "must be corrected before the case can be created");
    }),
    NEW_CASE_FAMILY((page, work) -> {
        page.navigate("/cases/new");
        for (String relative : new String[] {"mother", "father", "sibling", "sibling"}) {
            press(page, "Add " + relative);
        }
        page.getByLabel("Unaffected").first().check();
        page.getByLabel("BioSample Name").nth(1).fill("S 1");
        press(page, "Create case");
        waitFor(page, "must be corrected before the case can be created");
    }),
    SELECT_FILE((page, work) -> page.navigate("/batches/new")),
    SELECT_FILE_COLUMNS((page, work) -> {
        page.navigate("/batches/new");
        page.getByText("What goes into the columns").click();
    }),
    SELECT_FILE_SENT_BEFORE((page, work) -> {
        BatchFlow.begin(page).send("ready-run.csv", PreparedWork.readyFile()).says("was uploaded before");
    }),
    FILE_REFUSED((page, work) -> page.navigate("/batches/" + work.refused())),
    VALIDATION_CLEAN((page, work) -> page.navigate("/batches/" + work.ready())),
    VALIDATION_ERRORS((page, work) -> page.navigate("/batches/" + work.faulty())),
    DATA((page, work) -> openData(page, work)),
    DATA_CELL_EDITED((page, work) -> {
        openData(page, work);
        openCell(page, page.locator("[data-cell].cl-error:visible").first());
    }),
    DATA_HEADER_MAPPED((page, work) -> {
        openData(page, work);
        page.locator(".cl-header > button:visible").first().click();
        waitFor(page, "Say which of the known columns this is");
    }),
    CREATION((page, work) -> {
        page.navigate("/batches/" + work.creating());
        waitFor(page, "Cancel creation");
    }),
    CREATION_CANCEL_ASKED((page, work) -> {
        page.navigate("/batches/" + work.creating());
        press(page, "Cancel creation");
        waitFor(page, "Go on creating");
    }),
    SUMMARY((page, work) -> page.navigate("/batches/" + work.completed())),
    SUMMARY_LEFT_OUT((page, work) -> page.navigate("/batches/" + work.partly())),
    SUMMARY_UNDO_ASKED((page, work) -> {
        page.navigate("/batches/" + work.completed());
        press(page, "Undo batch");
        waitFor(page, "Keep the cases");
    }),
    DATA_DELETED((page, work) -> page.navigate("/batches/" + work.deleted())),
    NO_SUCH_BATCH((page, work) -> page.navigate("/batches/nowhere")),
    BATCHES((page, work) -> page.navigate("/batches")),
    BATCHES_WITHOUT_MATCH((page, work) -> page.navigate("/batches?q=nobody-has-this-name")),
    CASES((page, work) -> page.navigate("/cases")),
    CASES_WITHOUT_MATCH((page, work) -> page.navigate("/cases?q=nobody-has-this-name")),
    CASES_CHOSEN((page, work) -> {
        page.navigate("/cases");
        page.locator("vaadin-grid vaadin-checkbox:visible").nth(1).click();
        waitFor(page, "1 case chosen");
    }),
    CASES_COLUMNS((page, work) -> {
        page.navigate("/cases");
        press(page, "Columns");
        waitFor(page, "Show all in the usual order");
    }),
    CASE_STATUS((page, work) -> {
        page.navigate("/cases/" + work.caseId());
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Change status"))
                .click();
        waitFor(page, "Trash");
    }),
    CASE((page, work) -> page.navigate("/cases/" + work.caseId())),
    CATALOGS((page, work) -> page.navigate("/catalogs")),
    CATALOGS_EMPTY((page, work) -> page.navigate("/catalogs/kits")),
    CATALOG_ENTRY_NEW((page, work) -> {
        page.navigate("/catalogs/presets");
        press(page, "Add entry");
        waitFor(page, "Add preset");
    }),
    ADMINISTRATION((page, work) -> page.navigate("/administration")),
    USERS((page, work) -> page.navigate("/administration/users")),
    USER_NEW((page, work) -> {
        page.navigate("/administration/users");
        press(page, "Add user");
        waitFor(page, "Name shown to others");
    }),
    AUDIT((page, work) -> page.navigate("/administration/audit")),
    NOTICES((page, work) -> page.navigate("/administration/notices")),
    TOKENS((page, work) -> page.navigate("/tokens")),
    PASSWORD_LINK_INVALID((page, work) -> page.navigate("/choose-password?token=unknown")),
    NOT_FOUND((page, work) -> page.navigate("/nowhere"));

    private static final int NARROW = 720;

    @SuppressWarnings("ImmutableEnumChecker") // a lambda without state
    private final BiConsumer<Page, PreparedWork> opening;

    Scene(BiConsumer<Page, PreparedWork> opening) {
        this.opening = opening;
    }

    /** Whether it is seen before signing in. */
    boolean isOpenToAll() {
        return this == SIGN_IN || this == SIGN_IN_REFUSED;
    }

    /** Whether a screen can show it: some things a phone does otherwise, or not at all. */
    boolean isFor(Screen screen) {
        return !screen.isPhone()
                || !Set.of(DATA_HEADER_MAPPED, CASES_CHOSEN, CASES_COLUMNS).contains(this);
    }

    /** Brings the page there and waits until it stands still. */
    void open(Page page, PreparedWork work) {
        opening.accept(page, work);
        assertThat(page.getByRole(AriaRole.MAIN)).isVisible();
        page.waitForFunction("!document.querySelector('vaadin-grid[loading]')");
        page.evaluate("document.fonts.ready");
    }

    /** As part of a file name. */
    String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void openData(Page page, PreparedWork work) {
        page.navigate("/batches/" + work.faulty());
        press(page, "Show data");
        assertThat(page.locator("[data-cell]:visible").first()).isVisible();
    }

    /** A table's cell opens with two clicks, a card's with one. */
    private static void openCell(Page page, Locator cell) {
        if (page.viewportSize().width < NARROW) {
            cell.click();
        } else {
            cell.dblclick();
        }
        assertThat(page.locator(".cl-editor")).isVisible();
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    private static void waitFor(Page page, String text) {
        assertThat(page.getByText(text).first()).isVisible();
    }
}
