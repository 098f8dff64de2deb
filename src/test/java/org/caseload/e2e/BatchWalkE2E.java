package org.caseload.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From a laboratory's file to its cases, as somebody does it who has just begun. */
@EndToEnd
class BatchWalkE2E {

    private static final int TITLE_LINES = 1;

    @ParameterizedTest
    @EnumSource
    void turnsTrioIntoCase(Screen screen, Visits visits, Laboratory laboratory) {
        String family = "WG-" + screen.suffix();
        byte[] manifest = trioOf(family, screen);
        Page page = visits.open(screen);
        SignIn.asAdministrator(page);

        BatchFlow flow = BatchFlow.start(page).upload("trio.csv", manifest).isAt("Batch validation");
        flow.says("Unknown storage provider ‘" + provider(screen) + "’");
        assertThat(flow.button("Create 1 case")).isDisabled();

        addStorageProvider(page, screen);
        laboratory.addEntry("labels", "44");
        laboratory.addEntry("presets", "Default");

        flow = BatchFlow.start(page).send("trio.csv", manifest);
        flow.says("was uploaded before").isAt("Select file");
        assertThat(flow.link("Open that batch")).isVisible();
        flow.press("Upload it again").isStored().isAt("Batch validation");
        flow.says("No errors were found. 1 case can be created.");
        flow.press("Create 1 case").isAt("Cases summary").says("1 case was created.");

        String caseId = checkResults(flow.download("Download results (CSV)"), manifest);
        checkCase(page, screen, family, caseId);
        checkBatches(page, screen);
    }

    @Test
    void turnsOneSampleIntoManyCases(Page page, Laboratory laboratory) {
        byte[] manifest = Manifests.bytes("panels-one-sample-many-cases.csv", "PX31", "WALK");
        SignIn.asAdministrator(page);
        BatchFlow flow = BatchFlow.start(page).upload("panels.csv", manifest).isAt("Batch validation");
        flow.says("Unknown storage provider ‘3050’");
        laboratory.addUnknownEntries(flow.batch());

        flow.says("No errors were found. 19 cases can be created.");
        flow.press("Create 19 cases").isAt("Cases summary").says("19 cases were created.");

        List<CSVRecord> results = flow.download("Download results (CSV)");
        assertThat(results).hasSize(19);
        assertThat(results).extracting(row -> row.get("Case ID")).doesNotHaveDuplicates();
        checkResults(results, manifest);
    }

    /** The same trio for each screen, though with a family and a storage provider of its own. */
    private static byte[] trioOf(String family, Screen screen) {
        return Manifests.bytes("trio-whole-genome.csv", "WG-0412", family, ",2001,", "," + provider(screen) + ",");
    }

    private static String provider(Screen screen) {
        return "2001-" + screen.suffix();
    }

    private static void addStorageProvider(Page page, Screen screen) {
        Shell.open(page, screen, "Catalogs");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Add entry"))
                .click();
        page.getByRole(AriaRole.TEXTBOX, new GetByRoleOptions().setName("Id").setExact(true))
                .fill(provider(screen));
        page.getByRole(AriaRole.TEXTBOX, new GetByRoleOptions().setName("Name").setExact(true))
                .fill("Sequencing centre " + screen.suffix());
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Save")).click();
        page.getByRole(AriaRole.TEXTBOX, new GetByRoleOptions().setName("Search ids and names"))
                .fill(provider(screen));
        assertThat(page.getByText("Sequencing centre " + screen.suffix()).locator("visible=true"))
                .isVisible();
    }

    /** Every cell as it was sent, and a Case ID in each row. */
    private static String checkResults(List<CSVRecord> results, byte[] manifest) {
        String sent = new String(manifest, StandardCharsets.UTF_8);
        List<CSVRecord> rows = Laboratory.records(
                sent.lines().skip(TITLE_LINES).map(line -> line + "\r\n").reduce("", String::concat));
        assertThat(results).hasSameSizeAs(rows);
        for (int number = 0; number < rows.size(); number++) {
            List<String> result = results.get(number).toList();
            List<String> row = rows.get(number).toList();
            assertThat(result).containsSequence(withoutEmptyEnd(row));
            assertThat(results.get(number).get("Case ID")).startsWith("CL-");
        }
        return results.getFirst().get("Case ID");
    }

    /** A column without name and without values is no column. */
    private static List<String> withoutEmptyEnd(List<String> row) {
        return row.getLast().isEmpty() ? row.subList(0, row.size() - 1) : row;
    }

    private static void checkCase(Page page, Screen screen, String family, String caseId) {
        Shell.open(page, screen, "Cases");
        page.getByRole(AriaRole.TEXTBOX, new GetByRoleOptions().setName("Search ids, names, phenotypes"))
                .fill(family);
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(caseId))
                .locator("visible=true")
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName(caseId)))
                .isVisible();
        assertThat(page.getByRole(AriaRole.IMG, new GetByRoleOptions().setName("Pedigree of family " + family)))
                .isVisible();
    }

    private static void checkBatches(Page page, Screen screen) {
        Shell.open(page, screen, "Batches");
        assertThat(page.getByText("Completed").locator("visible=true").first()).isVisible();
    }
}
