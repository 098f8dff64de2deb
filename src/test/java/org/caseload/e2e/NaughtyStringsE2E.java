package org.caseload.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever a manifest says stays text on every page that shows a batch or its cases. */
@EndToEnd
class NaughtyStringsE2E {

    private static final List<String> STRINGS = NaughtyStrings.all();
    private static final String CUSTOM = "Remark";

    @Test
    void areShownAsText(Visits visits, Laboratory laboratory) {
        String batch = laboratory.upload("<img src=x onerror=window.injected=1>.csv", shown().getBytes(UTF_8));
        laboratory.create(batch);
        assertThat(laboratory.batch(batch).get("createdCount").asInt()).isPositive();
        Page page = Harmless.open(visits);
        for (String address : List.of("/batches/" + batch, "/batches", "/cases?batch=" + batch, "/")) {
            page.navigate(address);
            Harmless.assertHarmless(page);
        }
        page.navigate("/cases?batch=" + batch);
        for (String id : caseIds(laboratory, batch)) {
            page.navigate("/cases/" + id);
            Harmless.assertHarmless(page);
        }
    }

    @Test
    void areShownAsTextWhereTheyAreWrong(Visits visits, Laboratory laboratory) {
        StringBuilder manifest = new StringBuilder("Family Id,Case Type,Kit Id,Phenotypes Id,Due Date\r\n");
        for (int i = 0; i < STRINGS.size(); i++) {
            String text = STRINGS.get(i);
            manifest.append(NaughtyStrings.line(List.of("WRONG-" + i, text, text, text, text)));
        }
        String batch =
                laboratory.upload("naughty-wrong.csv", manifest.toString().getBytes(UTF_8));
        Page page = Harmless.open(visits);
        page.navigate("/batches/" + batch);
        Harmless.assertHarmless(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show data"))
                .first()
                .click();
        Harmless.assertHarmless(page);
    }

    /** Families that can be created; what is free text in them is naughty. */
    private static String shown() {
        StringBuilder manifest = new StringBuilder(
                "Family Id,Case Type,BioSample Name,Sex,Phenotypes Id,Clinical Notes," + CUSTOM + "\r\n");
        for (int i = 0; i < STRINGS.size(); i++) {
            String text = STRINGS.get(i);
            String family = text.strip() + " " + i;
            manifest.append(NaughtyStrings.line(List.of(family, "Exome", "N-" + i, "F", "HP:0001250", text, text)));
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
}
