package org.caseload.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** A page and a script that upload the same file are told the same. */
@EndToEnd
class SameFindingsE2E {

    private static final String HEADER = "Family Id,Case Type,BioSample Name,Relation,Sex,Phenotypes Id,Due Date\r\n";

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void areToldToPagesAndPrograms(String name, byte[] bytes, Visits visits, Laboratory laboratory) {
        Page page = visits.openSignedIn(Screen.DESKTOP_LIGHT);
        // The list makes the rows that can be seen.
        page.setViewportSize(1440, 4_000);
        String batch = BatchFlow.begin(page).upload(name, bytes).batch();
        laboratory.awaitRest(batch);
        List<JsonNode> byProgram = findings(laboratory, laboratory.upload(name, bytes));

        assertThat(byProgram).isNotEmpty();
        assertThat(findings(laboratory, batch))
                .as("of what was uploaded on the page")
                .isEqualTo(byProgram);
        for (JsonNode finding : byProgram) {
            assertIsShown(page, finding);
        }
    }

    private static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("trios.csv", InventedFamilies.oneOfThreeBroken("SAME")),
                Arguments.of(
                        "mistakes.csv",
                        bytes(HEADER
                                + "M-1,Exomme,M-1-C,proband,F,HP:0001250,2031-02-31\r\n"
                                + "M-1,,M-1-M,mother,M,unaffected,\r\n"
                                + "M-2,Exome,M 2 C,prband,X,HP:12,soon\r\n"
                                + ",Exome,M-3-C,proband,F,,\r\n"
                                + "M-4,Exome,M-4-C,sibling,F,=1+1,\r\n")),
                Arguments.of(
                        "semicolons.csv", bytes((HEADER + "S-1,Exome,S-1-C,proband,F,HP:1,\r\n").replace(',', ';'))),
                Arguments.of(
                        "western.csv",
                        (HEADER + "W-1,Exome,W-1-C,proband,F,épilepsie,\r\n")
                                .getBytes(Charset.forName("windows-1252"))),
                Arguments.of(
                        "headers.csv", bytes(HEADER.replace("Relation", "Realtion") + "H-1,Exome,H-1-C,x,F,,\r\n")),
                Arguments.of("quote.csv", bytes(HEADER + "Q-1,Exome,\"Q-1-C,proband\r\n")),
                Arguments.of("names-only.csv", bytes(HEADER)));
    }

    /** What both are told; that the file was seen before is true of the second upload only. */
    private static List<JsonNode> findings(Laboratory laboratory, String batch) {
        JsonNode items =
                laboratory.get("batches/" + batch + "/findings?limit=500").get("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(finding -> !finding.get("code").asString().equals("FILE_SEEN_BEFORE"))
                .toList();
    }

    private static void assertIsShown(Page page, JsonNode finding) {
        Locator main = page.getByRole(AriaRole.MAIN);
        assertThat(main).containsText(finding.get("message").asString());
        for (String part : List.of("value", "column")) {
            if (finding.get(part).isString() && !finding.get(part).asString().isBlank()) {
                assertThat(main).containsText(finding.get(part).asString());
            }
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
