package org.caseload.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.caseload.catalog.CatalogSnapshot;
import org.caseload.manifest.Finding;
import org.caseload.manifest.FindingCode;
import org.caseload.manifest.RowProgress;
import org.caseload.phenotype.FullRelease;
import org.caseload.phenotype.Ontology;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What laboratories write, judged with a whole release of HPO; skipped where it is absent. */
class FullReleaseScenariosTest {

    private static Ontology release;

    @BeforeAll
    static void load() {
        release = FullRelease.load();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        Phenotypes    | seisure                        | PHENOTYPE_UNKNOWN       | Seizure
        Phenotypes    | Seizure,Hypotonia              | LIST_SEPARATOR          | -
        Phenotypes Id | HP:0000057                     | PHENOTYPE_REPLACED      | HP:0008665
        Phenotypes Id | HP:0005379                     | PHENOTYPE_OBSOLETE      | HP:0005403
        Phenotypes Id | HP:0001275                     | PHENOTYPE_REPLACED      | HP:0001250
        Phenotypes Id | Seizure                        | PHENOTYPE_ID_MALFORMED  | HP:0001250
        Phenotypes    | ASD                            | PHENOTYPE_AMBIGUOUS     | Autistic behavior
        Phenotypes    | Autosomal dominant inheritance | PHENOTYPE_NOT_A_FINDING | -
        """)
    void givesOneFindingWithSuggestionsThatWork(String column, String cell, FindingCode code, String suggestion) {
        assertThat(findings(column, cell))
                .singleElement()
                .returns(code, Finding::code)
                .satisfies(finding -> assertThat(finding.suggestions())
                        .isEqualTo(suggestion == null ? List.of() : finding.suggestions())
                        .satisfies(all -> assertThat(suggestion == null || all.contains(suggestion))
                                .isTrue()));
        Suggestions.requireAccepted(table(column, cell), FullReleaseScenariosTest::findings);
    }

    @Test
    void findsTheOneMistakeAmongIdsNamesAndSynonyms() {
        assertThat(findings("Phenotypes", "HP:0001263;Seizures;seisure"))
                .singleElement()
                .returns(FindingCode.PHENOTYPE_UNKNOWN, Finding::code)
                .returns("seisure", Finding::value)
                .satisfies(finding -> assertThat(finding.suggestions()).first().isEqualTo("Seizure"));
        Suggestions.requireAccepted(
                table("Phenotypes", "HP:0001263;Seizures;seisure"), FullReleaseScenariosTest::findings);
        assertThat(findings("Phenotypes", "HP:0001263;Seizures;Seizure"))
                .extracting(Finding::code)
                .containsExactly(FindingCode.PHENOTYPE_REPEATED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Phenotypes    | seisure                        | Seizure (HP:0001250)
        Phenotypes Id | HP:0000057                     | obsolete Clitoromegaly
        Phenotypes Id | HP:0000057                     | Clitoral hypertrophy (HP:0008665)
        Phenotypes Id | HP:0005379                     | obsolete Severe T lymphocytopenia
        Phenotypes Id | HP:0005379                     | Decreased total T cell count (HP:0005403)
        Phenotypes Id | HP:0001275                     | Seizure (HP:0001250)
        Phenotypes Id | Seizure                        | Seizure (HP:0001250)
        Phenotypes    | ASD                            | Autistic behavior (HP:0000729)
        Phenotypes    | ASD                            | Atrial septal defect (HP:0001631)
        Phenotypes    | Autosomal dominant inheritance | ‘Autosomal dominant inheritance’ (HP:0000006)
        Phenotypes Id | HP:0000006                     | ‘HP:0000006’ (Autosomal dominant inheritance)
        """)
    void namesTheTermsByTheirLabels(String column, String cell, String term) {
        assertThat(findings(column, cell))
                .singleElement()
                .satisfies(finding -> assertThat(new FindingMessages().text(finding, Locale.ENGLISH))
                        .contains(term));
    }

    private static List<Finding> findings(String column, String cell) {
        return findings(table(column, cell));
    }

    private static Table table(String column, String cell) {
        return Table.of("Family Id|Case Type|" + column, "F1|Exome|" + cell);
    }

    private static List<Finding> findings(Table table) {
        Reference reference = new Reference(
                CatalogSnapshot.empty(),
                release,
                KnownCases.none(),
                LocalDate.parse("2026-11-22"),
                Map.of(),
                Set.of(),
                KnownFiles.unasked());
        return new Validator()
                .validate(table.manifest(), reference, RowProgress.NONE).findings().stream()
                        .filter(finding -> finding.code() != FindingCode.SAMPLE_WITHOUT_FILES)
                        .toList();
    }
}
