package org.caseload.manifest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TemplateTest {

    @Test
    void isReadWithoutAnyFinding() throws IOException {
        Manifest manifest = template(Map.of());

        assertThat(manifest.findings()).isEmpty();
        assertThat(manifest.headerLine()).isEqualTo(2);
        assertThat(manifest.headers())
                .extracting(Header::written)
                .containsExactlyElementsOf(
                        Stream.of(Column.values()).map(Column::header).toList());
    }

    @Test
    void showsATrio() throws IOException {
        Manifest manifest = template(Map.of());

        assertThat(manifest.rows())
                .extracting(row -> manifest.cell(row, Column.RELATION))
                .containsExactly("proband", "mother", "father");
        assertThat(manifest.rows())
                .extracting(row -> manifest.cell(row, Column.FAMILY_ID))
                .containsOnly(Template.EXAMPLE_FAMILY);
    }

    @Test
    void takesTheInstallationsOwnValues() throws IOException {
        Manifest manifest = template(Map.of(Column.KIT_ID, "Exome kit, v2", Column.STORAGE_PROVIDER_ID, "7"));

        assertThat(manifest.rows())
                .extracting(row -> manifest.cell(row, Column.KIT_ID))
                .containsOnly("Exome kit, v2");
        assertThat(manifest.rows())
                .extracting(row -> manifest.cell(row, Column.STORAGE_PROVIDER_ID))
                .containsOnly("7");
    }

    @Test
    void beginsWithAMarkAsWideAsTheHeader() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Template.write(out);

        assertThat(out.toString(UTF_8)).startsWith("\uFEFF[Data]" + ",".repeat(22) + "\r\nFamily Id,Case Type,");
    }

    private static Manifest template(Map<Column, String> own) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Template.write(own, out);
        return Manifests.read(Template.FILE_NAME, out.toByteArray());
    }
}
