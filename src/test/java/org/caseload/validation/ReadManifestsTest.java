package org.caseload.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.caseload.catalog.CatalogEntry;
import org.caseload.catalog.CatalogKind;
import org.caseload.catalog.CatalogSnapshot;
import org.caseload.catalog.ProviderKind;
import org.caseload.manifest.ByteSource;
import org.caseload.manifest.Finding;
import org.caseload.manifest.FindingCode;
import org.caseload.manifest.Manifest;
import org.caseload.manifest.ManifestLimits;
import org.caseload.manifest.ManifestReader;
import org.caseload.manifest.RowProgress;
import org.caseload.manifest.Template;
import org.caseload.phenotype.FullRelease;
import org.junit.jupiter.api.Test;

/** Reader and rules together: the files that laboratories have, and the template. */
class ReadManifestsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-01-15");

    private static final CatalogEntry PRESET =
            new CatalogEntry(CatalogKind.PRESET, "Default", "Default", true, null, null);

    @Test
    void acceptsALaboratorysTrio() throws IOException {
        Validation validation = validate(
                laboratorys("trio-whole-genome.csv"), provider("2001"), PRESET, entry(CatalogKind.LABEL, "44"));

        assertThat(validation.findings())
                .extracting(Finding::code)
                .containsOnly(FindingCode.HEADER_RENAMED, FindingCode.PHENOTYPES_UNCHECKED);
        assertThat(validation.families()).extracting(Family::outcome).containsExactly(Family.Outcome.VALID);
    }

    @Test
    void acceptsALaboratorysPanels() throws IOException {
        List<CatalogEntry> entries = new ArrayList<>(List.of(provider("3050"), entry(CatalogKind.PRESET, "PANELS_v3")));
        for (int id = 501; id <= 535; id++) {
            entries.add(entry(CatalogKind.GENE_LIST, String.valueOf(id)));
            entries.add(entry(CatalogKind.BED_FILE, String.valueOf(id + 200)));
        }

        Validation validation = validate(laboratorys("panels-one-sample-many-cases.csv"), entries);

        assertThat(validation.findings())
                .extracting(Finding::code)
                .containsOnly(FindingCode.BIOSAMPLE_IN_SEVERAL_FAMILIES, FindingCode.PROBAND_WITHOUT_PHENOTYPES);
        assertThat(validation.families())
                .hasSize(19)
                .allSatisfy(family -> assertThat(family.outcome()).isEqualTo(Family.Outcome.VALID));
    }

    @Test
    void findsNothingInTheTemplateButItsExample() throws IOException {
        Validation validation = validate(template(), provider("1"), PRESET);

        assertThat(validation.findings()).extracting(Finding::code).containsExactly(FindingCode.EXAMPLE_ROW);
    }

    @Test
    void acceptsTheTemplatesValuesOfAnotherFamily() throws IOException {
        Validation validation = validate(template().replace(Template.EXAMPLE_FAMILY, "F1"), provider("1"), PRESET);

        assertThat(validation.findings()).extracting(Finding::code).containsOnly(FindingCode.PHENOTYPES_UNCHECKED);
        assertThat(validation.families()).extracting(Family::outcome).containsExactly(Family.Outcome.VALID);
    }

    @Test
    void acceptsTheTemplatesTermsOnceThereIsARelease() throws IOException {
        Reference reference = new Reference(
                new CatalogSnapshot(1, List.of(provider("1"), PRESET)),
                FullRelease.load(),
                KnownCases.none(),
                TODAY,
                Map.of(),
                Set.of(),
                KnownFiles.unasked());

        Validation validation = validate(template().replace(Template.EXAMPLE_FAMILY, "F1"), reference);

        assertThat(validation.findings()).isEmpty();
    }

    private static Validation validate(String file, CatalogEntry... entries) throws IOException {
        return validate(file, List.of(entries));
    }

    private static Validation validate(String file, List<CatalogEntry> entries) throws IOException {
        return validate(file, Reference.of(new CatalogSnapshot(1, entries), TODAY));
    }

    private static Validation validate(String file, Reference reference) throws IOException {
        ManifestReader reader = new ManifestReader(ManifestLimits.ofCases(100));
        ByteSource bytes = ByteSource.of(file.getBytes(StandardCharsets.UTF_8));
        Manifest manifest = (Manifest) reader.read("manifest.csv", bytes, RowProgress.NONE);
        return new Validator().validate(manifest, reference, RowProgress.NONE);
    }

    private static String laboratorys(String name) throws IOException {
        try (InputStream in = ReadManifestsTest.class.getResourceAsStream("/manifests/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String template() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Template.write(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static CatalogEntry provider(String id) {
        return new CatalogEntry(CatalogKind.STORAGE_PROVIDER, id, "Example storage", true, null, ProviderKind.EXTERNAL);
    }

    private static CatalogEntry entry(CatalogKind kind, String id) {
        return new CatalogEntry(kind, id, "Name of " + id, false, null, null);
    }
}
