package org.caseload.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.caseload.catalog.CatalogEntry;
import org.caseload.catalog.CatalogKind;
import org.caseload.catalog.CatalogSnapshot;
import org.caseload.catalog.ProviderKind;
import org.caseload.manifest.ByteSource;
import org.caseload.manifest.Column;
import org.caseload.manifest.Finding;
import org.caseload.manifest.FindingCode;
import org.caseload.manifest.Manifest;
import org.caseload.manifest.ManifestLimits;
import org.caseload.manifest.ManifestReader;
import org.caseload.manifest.Row;
import org.caseload.manifest.RowProgress;
import org.junit.jupiter.api.Test;

class CatalogTemplateTest {

    private static final CatalogEntry STORAGE =
            new CatalogEntry(CatalogKind.STORAGE_PROVIDER, "77", "BaseSpace, Lyon", true, null, ProviderKind.EXTERNAL);

    @Test
    void passesEveryCheckButThatItIsAnExample() throws IOException {
        CatalogSnapshot catalog = catalog(
                STORAGE,
                entry(CatalogKind.KIT, "912", "Twist Exome 2.0"),
                entry(CatalogKind.GENE_LIST, "g1", "Epilepsy"),
                entry(CatalogKind.BED_FILE, "b1", "Padding 20"),
                entry(CatalogKind.PRESET, "p1", "Rare disease"),
                entry(CatalogKind.LABEL, "l1", "Urgent, ward 3"));

        Manifest manifest = template(catalog);

        assertThat(findings(manifest, catalog)).containsExactly(FindingCode.EXAMPLE_ROW);
        assertThat(cells(manifest))
                .containsExactly(
                        "BaseSpace, Lyon",
                        "Epilepsy",
                        "Twist Exome 2.0",
                        "Padding 20",
                        "Rare disease",
                        "Urgent, ward 3");
    }

    @Test
    void prefersTheStandardAndLeavesOutWhatIsRetired() throws IOException {
        CatalogSnapshot catalog = catalog(
                STORAGE,
                new CatalogEntry(CatalogKind.KIT, "1", "Old kit", false, Instant.EPOCH, null),
                entry(CatalogKind.PRESET, "p1", "A preset"),
                new CatalogEntry(CatalogKind.PRESET, "p2", "The preset", true, null, null));

        assertThat(cells(template(catalog))).containsExactly("BaseSpace, Lyon", "", "", "", "The preset", "");
    }

    @Test
    void writesTheIdWhereTheNameIsNotClear() throws IOException {
        CatalogSnapshot catalog = catalog(
                STORAGE,
                entry(CatalogKind.KIT, "1", "Kit"),
                entry(CatalogKind.KIT, "2", "kit"),
                entry(CatalogKind.GENE_LIST, "7", "8"),
                entry(CatalogKind.GENE_LIST, "8", "Cardio"),
                entry(CatalogKind.LABEL, "9", "Urgent; ward 3"));

        Manifest manifest = template(catalog);

        assertThat(cells(manifest)).containsExactly("BaseSpace, Lyon", "7", "1", "", "", "9");
        assertThat(findings(manifest, catalog)).containsExactly(FindingCode.EXAMPLE_ROW);
    }

    private static Manifest template(CatalogSnapshot catalog) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CatalogTemplate.write(catalog, out);
        return (Manifest) new ManifestReader(ManifestLimits.ofCases(10))
                .read(CatalogTemplate.FILE_NAME, ByteSource.of(out.toByteArray()), RowProgress.NONE);
    }

    private static List<FindingCode> findings(Manifest manifest, CatalogSnapshot catalog) {
        Reference reference = Reference.of(catalog, LocalDate.parse("2026-01-15"));
        return new Validator()
                .validate(manifest, reference, RowProgress.NONE).findings().stream()
                        .map(Finding::code)
                        .toList();
    }

    /** What the catalog has to do with, in the first row. */
    private static List<String> cells(Manifest manifest) {
        Row row = manifest.rows().getFirst();
        return List.of(
                manifest.cell(row, Column.STORAGE_PROVIDER_ID),
                manifest.cell(row, Column.GENE_LIST_ID),
                manifest.cell(row, Column.KIT_ID),
                manifest.cell(row, Column.INTERSECT_BED_ID),
                manifest.cell(row, Column.SELECTED_PRESET),
                manifest.cell(row, Column.LABEL_ID));
    }

    private static CatalogSnapshot catalog(CatalogEntry... entries) {
        return new CatalogSnapshot(1, List.of(entries));
    }

    private static CatalogEntry entry(CatalogKind kind, String id, String name) {
        return new CatalogEntry(kind, id, name, false, null, null);
    }
}
