package org.caseload.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.caseload.SharedData;
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
import org.caseload.manifest.RowProgress;
import org.caseload.phenotype.FullRelease;
import org.junit.jupiter.api.Test;

/** Laboratories' own files, read and judged with a whole release of HPO and the catalog that they need. */
class SharedManifestsTest {

    private static final Map<Column, CatalogKind> KINDS = Map.of(
            Column.STORAGE_PROVIDER_ID, CatalogKind.STORAGE_PROVIDER,
            Column.GENE_LIST_ID, CatalogKind.GENE_LIST,
            Column.KIT_ID, CatalogKind.KIT,
            Column.INTERSECT_BED_ID, CatalogKind.BED_FILE,
            Column.SELECTED_PRESET, CatalogKind.PRESET,
            Column.LABEL_ID, CatalogKind.LABEL);

    @Test
    void acceptsTheTrio() throws IOException {
        Validation validation = validate("trio-whole-genome.csv");

        assertThat(validation.findings())
                .extracting(Finding::code, Finding::column, Finding::value)
                .containsExactly(
                        tuple(FindingCode.HEADER_RENAMED, "Execute Now", "Execute_now"),
                        tuple(FindingCode.HEADER_RENAMED, "Sex", "Gender"));
        assertThat(validation.families()).extracting(Family::outcome).containsExactly(Family.Outcome.VALID);
    }

    @Test
    void acceptsThePanels() throws IOException {
        Validation validation = validate("panels-one-sample-many-cases.csv");

        assertThat(validation.findings())
                .extracting(Finding::code)
                .containsOnly(FindingCode.BIOSAMPLE_IN_SEVERAL_FAMILIES, FindingCode.PROBAND_WITHOUT_PHENOTYPES);
        assertThat(validation.families())
                .hasSize(19)
                .extracting(Family::outcome)
                .containsOnly(Family.Outcome.VALID);
    }

    private static Validation validate(String name) throws IOException {
        ByteSource bytes = ByteSource.of(Files.readAllBytes(SharedData.file("manifests", name)));
        Manifest manifest =
                (Manifest) new ManifestReader(ManifestLimits.ofCases(100)).read(name, bytes, RowProgress.NONE);
        Reference reference = new Reference(
                catalog(manifest),
                FullRelease.load(),
                KnownCases.none(),
                LocalDate.parse("2026-01-15"),
                Map.of(),
                Set.of(),
                KnownFiles.unasked());
        return new Validator().validate(manifest, reference, RowProgress.NONE);
    }

    /** Of everything that the manifest names. */
    private static CatalogSnapshot catalog(Manifest manifest) {
        List<CatalogEntry> entries = KINDS.entrySet().stream()
                .flatMap(kind -> named(manifest, kind.getKey(), kind.getValue()))
                .toList();
        return new CatalogSnapshot(1, entries);
    }

    private static Stream<CatalogEntry> named(Manifest manifest, Column column, CatalogKind kind) {
        ProviderKind provider = kind == CatalogKind.STORAGE_PROVIDER ? ProviderKind.EXTERNAL : null;
        return manifest.rows().stream()
                .flatMap(row -> Arrays.stream(manifest.cell(row, column).split(";")))
                .filter(id -> !id.isEmpty())
                .distinct()
                .map(id -> new CatalogEntry(kind, id, "Name of " + id, false, null, provider));
    }
}
