package org.caseload.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Objects;
import org.caseload.SharedData;
import org.junit.jupiter.api.Test;

/** Files in the shape that laboratories' own generators give them. */
class LaboratoryManifestsTest {

    private static final String TRIO = "trio-whole-genome.csv";
    private static final String PANELS = "panels-one-sample-many-cases.csv";

    @Test
    void readsATrio() throws IOException {
        assertThatTrioIsRead(ours(TRIO));
    }

    @Test
    void readsPanelsOfOneSample() throws IOException {
        assertThatPanelsAreRead(ours(PANELS));
    }

    @Test
    void readsTheSharedTrio() throws IOException {
        assertThatTrioIsRead(shared(TRIO));
    }

    @Test
    void readsTheSharedPanels() throws IOException {
        assertThatPanelsAreRead(shared(PANELS));
    }

    private static void assertThatTrioIsRead(Manifest manifest) {
        assertThat(FindingTexts.of(manifest))
                .containsExactly(
                        "HEADER_RENAMED info, line 2, column Execute Now, value 'Execute_now'",
                        "HEADER_RENAMED info, line 2, column Sex, value 'Gender'");
        assertThat(manifest.rows()).extracting(Row::line).containsExactly(3, 4, 5);
        assertThat(manifest.rows())
                .extracting(row -> manifest.cell(row, Column.RELATION))
                .containsExactly("proband", "mother", "father");
        assertThat(manifest.rows())
                .extracting(row -> manifest.cell(row, Column.FAMILY_ID))
                .hasSize(3)
                .containsOnly(manifest.cell(manifest.rows().getFirst(), Column.FAMILY_ID));
    }

    private static void assertThatPanelsAreRead(Manifest manifest) {
        assertThat(manifest.findings()).isEmpty();
        assertThat(manifest.headers()).hasSize(24);
        assertThat(manifest.headers().getLast().role()).isEqualTo(Header.Role.UNUSED);
        assertThat(manifest.rows())
                .hasSize(19)
                .extracting(row -> manifest.cell(row, Column.FAMILY_ID))
                .doesNotHaveDuplicates();
        assertThat(manifest.rows().stream()
                        .map(row -> manifest.cell(row, Column.BIOSAMPLE_NAME))
                        .distinct())
                .hasSize(12);
        assertThat(manifest.rows())
                .extracting(row -> manifest.cell(row, Column.OPT_IN))
                .containsOnly("FALSE");
    }

    private static Manifest ours(String name) throws IOException {
        try (InputStream in = LaboratoryManifestsTest.class.getResourceAsStream("/manifests/" + name)) {
            return Manifests.read(name, Objects.requireNonNull(in).readAllBytes());
        }
    }

    private static Manifest shared(String name) throws IOException {
        return Manifests.read(name, Files.readAllBytes(SharedData.file("manifests", name)));
    }
}
