package org.caseload.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed into the form of a single case stays text: in the form, and on the page of the case. */
@EndToEnd
class NaughtyFormE2E {

    private static final Pattern CASE_PAGE = Pattern.compile(".*/cases/CL-[0-9A-Z]{10}$");
    private static final List<String> STRINGS = NaughtyStrings.all();

    @Test
    void stayTextInEveryFieldThatIsFree(Visits visits) {
        Page page = open(visits);
        for (String text : STRINGS.stream().filter(each -> each.contains("<")).toList()) {
            fill(page, List.of(text));
            refuse(page);
        }
    }

    @Test
    void stayTextWhereverTheyAreTyped(Visits visits) {
        Page page = open(visits);
        int fields = page.getByRole(AriaRole.TEXTBOX).count();
        for (int from = 0; from < STRINGS.size(); from += fields) {
            fill(page, STRINGS.subList(from, Math.min(from + fields, STRINGS.size())));
            refuse(page);
        }
        // What was typed last is offered once more.
        page.getByRole(AriaRole.TEXTBOX, named("Family Id")).fill(STRINGS.getFirst());
        refuse(page);
        page.reload();
        press(page, "Continue where you stopped");
        assertThat(page.getByRole(AriaRole.TEXTBOX, named("Family Id"))).hasValue(STRINGS.getFirst());
        Harmless.assertHarmless(page);
    }

    @Test
    void stayTextInFieldsWithAChoice(Visits visits) {
        Page page = open(visits);
        for (String text : STRINGS.stream().filter(each -> each.contains("<")).toList()) {
            for (Locator choice : page.getByRole(AriaRole.COMBOBOX).all()) {
                choice.fill(text);
                Harmless.assertHarmless(page);
                choice.press("Escape");
            }
            // What is no date at all is not sent, but told at its field.
            for (Locator date : page.locator("vaadin-date-picker input").all()) {
                date.fill("");
                date.press("Tab");
            }
            refuse(page);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=x onerror=window.injected=1>",
                "'; DROP TABLE lab_case; --",
                "=cmd|' /C calc'!A0",
                "../../../../etc/passwd",
                "{{constructor.constructor('window.injected=1')()}}"
            })
    void stayTextOnThePageOfTheCase(String text, Visits visits, Laboratory laboratory) {
        String family = text + " F";
        String notes = String.join("\n", STRINGS);
        Page page = open(visits);
        page.getByRole(AriaRole.TEXTBOX, named("Family Id")).fill(family);
        page.getByRole(AriaRole.COMBOBOX, named("Case type")).click();
        page.getByRole(AriaRole.OPTION, named("Exome")).click();
        page.getByRole(AriaRole.TEXTBOX, named("BioSample Name")).fill("FORM-" + text.length());
        page.getByRole(AriaRole.TEXTBOX, named("Phenotypes")).fill("HP:0001250");
        page.getByRole(AriaRole.TEXTBOX, named("Default project")).fill(text);
        page.getByRole(AriaRole.TEXTBOX, named("Clinical notes")).fill(notes);
        press(page, "Create case");

        page.waitForURL(CASE_PAGE);
        assertThat(page.locator("main")).containsText(family);
        assertThat(page.locator("main")).containsText(STRINGS.getFirst());
        Harmless.assertHarmless(page);
        String id = page.url().substring(page.url().lastIndexOf('/') + 1);
        Map<String, String> stored = Map.of(
                "familyId", laboratory.get("cases/" + id).get("familyId").asString(),
                "clinicalNotes",
                        laboratory.get("cases/" + id).get("clinicalNotes").asString());
        assertThat(stored).containsEntry("familyId", family);
        assertThat(stored.get("clinicalNotes").lines())
                .containsAll(notes.replace("\r", "\n").lines().toList());
    }

    private static Page open(Visits visits) {
        Page page = Harmless.open(visits);
        page.navigate("/cases/new");
        assertThat(page.getByRole(AriaRole.BUTTON, named("Create case"))).isVisible();
        return page;
    }

    /** Types the texts into the fields in turn. */
    private static void fill(Page page, List<String> texts) {
        List<Locator> fields = page.getByRole(AriaRole.TEXTBOX).all();
        for (int i = 0; i < fields.size(); i++) {
            fields.get(i).fill(texts.get(i % texts.size()));
        }
    }

    private static void refuse(Page page) {
        press(page, "Create case");
        assertThat(page.getByText("must be corrected before the case can be created"))
                .isVisible();
        Harmless.assertHarmless(page);
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, named(button)).click();
    }

    private static Page.GetByRoleOptions named(String words) {
        return new Page.GetByRoleOptions().setName(words).setExact(true);
    }
}
