package org.caseload.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.caseload.manifest.Column;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Whatever a manifest says stays text: on every page, and in every file that comes back. */
@EndToEnd
class NaughtyStringsE2E {

    private static final List<String> STRINGS = NaughtyStrings.all();
    private static final String CUSTOM = "Remark";

    @Test
    void comeBackUnchangedButForTheFormulaPrefix(Laboratory laboratory) {
        List<String> columns =
                new ArrayList<>(Stream.of(Column.values()).map(Column::header).toList());
        columns.add(CUSTOM);
        StringBuilder manifest = new StringBuilder(row(columns));
        for (int i = 0; i < STRINGS.size(); i++) {
            String text = STRINGS.get(i);
            String family = "ALL-" + i;
            manifest.append(row(columns.stream()
                    .map(column -> column.equals(Column.FAMILY_ID.header()) ? family : text)
                    .toList()));
        }

        String batch =
                laboratory.upload("naughty-everywhere.csv", manifest.toString().getBytes(UTF_8));

        List<CSVRecord> results = laboratory.results(batch);
        assertThat(results).hasSameSizeAs(STRINGS);
        for (int i = 0; i < STRINGS.size(); i++) {
            for (String column : columns.subList(1, columns.size())) {
                assertThat(results.get(i).get(column)).as(column + " " + i).isIn(STRINGS.get(i), "'" + STRINGS.get(i));
                assertIsNoFormula(results.get(i).get(column));
            }
        }
    }

    @Test
    void comeBackUnchangedFromSingleCases(Laboratory laboratory) {
        for (int i = 0; i < STRINGS.size(); i++) {
            String text = STRINGS.get(i);
            JsonNode refused = laboratory.tryCase(
                    Stream.of(Column.values()).collect(Collectors.toMap(Column::header, column -> text)));
            assertThat(refused.get("findings")).as(text).isNotEmpty();

            JsonNode created = laboratory.tryCase(Map.of(
                    Column.FAMILY_ID.header(),
                    "API-" + i,
                    Column.CASE_TYPE.header(),
                    "Exome",
                    Column.BIOSAMPLE_NAME.header(),
                    "API-" + i + "-C",
                    Column.PHENOTYPES_ID.header(),
                    "HP:0001250",
                    Column.CLINICAL_NOTES.header(),
                    text));
            assertThat(created.get("clinicalNotes").asString()).as(text).isNotBlank();
            assertThat(text).contains(created.get("clinicalNotes").asString());
        }
    }

    @Test
    void stayTextInTheFormOfASingleCase(Visits visits) {
        Page page = visits.openSignedIn(Screen.DESKTOP_LIGHT);
        page.onDialog(dialog -> {
            throw new AssertionError("a dialog: " + dialog.message());
        });
        page.navigate("/cases/new");
        Locator create = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Create case"));
        assertThat(create).isVisible();
        for (String text : STRINGS.stream().filter(each -> each.contains("<")).toList()) {
            for (Locator field : page.getByRole(AriaRole.TEXTBOX).all()) {
                field.fill(text);
            }
            for (Locator choice : page.getByRole(AriaRole.COMBOBOX).all()) {
                choice.fill(text);
            }
            assertIsHarmless(page);
            // What is no date at all is not sent, but told at its field.
            for (Locator date : page.locator("vaadin-date-picker input").all()) {
                date.fill("");
                date.press("Tab");
            }
            create.click();
            assertThat(page.getByText("must be corrected before the case can be created"))
                    .isVisible();
            assertIsHarmless(page);
        }
    }

    @Test
    void areShownAsText(Visits visits, Laboratory laboratory) {
        String batch = laboratory.upload("<img src=x onerror=window.injected=1>.csv", shown().getBytes(UTF_8));
        laboratory.create(batch);
        assertThat(laboratory.batch(batch).get("createdCount").asInt()).isPositive();
        Page page = visits.openSignedIn(Screen.DESKTOP_LIGHT);
        page.onDialog(dialog -> {
            throw new AssertionError("a dialog: " + dialog.message());
        });
        for (String address : List.of("/batches/" + batch, "/batches", "/cases?batch=" + batch, "/")) {
            page.navigate(address);
            assertIsHarmless(page);
        }
        page.navigate("/cases?batch=" + batch);
        for (String id : caseIds(laboratory, batch)) {
            page.navigate("/cases/" + id);
            assertIsHarmless(page);
        }
    }

    @Test
    void areShownAsTextWhereTheyAreWrong(Visits visits, Laboratory laboratory) {
        StringBuilder manifest = new StringBuilder("Family Id,Case Type,Kit Id,Phenotypes Id,Due Date\r\n");
        for (int i = 0; i < STRINGS.size(); i++) {
            String text = STRINGS.get(i);
            manifest.append(row(List.of("WRONG-" + i, text, text, text, text)));
        }
        String batch =
                laboratory.upload("naughty-wrong.csv", manifest.toString().getBytes(UTF_8));
        Page page = visits.openSignedIn(Screen.DESKTOP_LIGHT);
        page.navigate("/batches/" + batch);
        assertIsHarmless(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show data"))
                .first()
                .click();
        assertIsHarmless(page);
    }

    /** Families that can be created; what is free text in them is naughty. */
    private static String shown() {
        StringBuilder manifest = new StringBuilder(
                "Family Id,Case Type,BioSample Name,Sex,Phenotypes Id,Clinical Notes," + CUSTOM + "\r\n");
        for (int i = 0; i < STRINGS.size(); i++) {
            String text = STRINGS.get(i);
            String family = text.strip() + " " + i;
            manifest.append(row(List.of(family, "Exome", "N-" + i, "F", "HP:0001250", text, text)));
        }
        return manifest.toString();
    }

    private static List<String> caseIds(Laboratory laboratory, String batch) {
        return laboratory.results(batch).stream()
                .map(row -> row.get("Case ID"))
                .filter(id -> !id.isEmpty())
                .limit(15)
                .toList();
    }

    private static void assertIsHarmless(Page page) {
        assertThat(page.getByRole(AriaRole.MAIN)).isVisible();
        page.waitForFunction("!document.querySelector('vaadin-grid[loading]')");
        assertThat(page.evaluate("window.injected")).as(page.url()).isNull();
        assertThat(page.locator(".injected, main script, main iframe, main img[src=x], main style")
                        .count())
                .as(page.url())
                .isZero();
    }

    private static void assertIsNoFormula(String cell) {
        String first = cell.strip();
        assertThat(first.isEmpty() || "=+-@".indexOf(first.charAt(0)) < 0)
                .as(cell)
                .isTrue();
    }

    private static String row(List<String> cells) {
        return cells.stream()
                        .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(",")) + "\r\n";
    }
}
