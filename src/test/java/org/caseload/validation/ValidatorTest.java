package org.caseload.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.caseload.catalog.CatalogEntry;
import org.caseload.catalog.CatalogKind;
import org.caseload.catalog.CatalogSnapshot;
import org.caseload.catalog.ProviderKind;
import org.caseload.manifest.Finding;
import org.caseload.manifest.FindingCode;
import org.caseload.manifest.RowProgress;
import org.caseload.manifest.Severity;
import org.junit.jupiter.api.Test;

class ValidatorTest {

    private static final Reference REFERENCE = Reference.of(CatalogSnapshot.empty(), LocalDate.parse("2026-11-22"));

    private final Validator validator = new Validator();

    @Test
    void tellsItsProgress() {
        List<String> told = new ArrayList<>();

        validator.validate(families(600).manifest(), REFERENCE, (done, total) -> told.add(done + " of " + total));

        assertThat(told).containsExactly("200 of 600", "400 of 600", "600 of 600");
    }

    @Test
    void endsWhenItsProgressThrows() {
        RowProgress cancelled = (done, total) -> {
            throw new CancellationException();
        };

        assertThatThrownBy(() -> validator.validate(families(600).manifest(), REFERENCE, cancelled))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void goesOnWithOtherFamiliesWhileAProviderIsAsked() {
        int portions = 4;
        CyclicBarrier allAreAsked = new CyclicBarrier(portions);
        KnownFiles slow = (provider, question) -> {
            meet(allAreAsked);
            return KnownFiles.unasked().ask(provider, question);
        };
        List<String> lines = new ArrayList<>(
                List.of("Family Id|Case Type|BioSample Name|Files Names|Storage Provider Id|Phenotypes"));
        IntStream.range(0, 200 * portions).forEach(n -> lines.add("F%1$d|Exome|S%1$d|%1$d.vcf|1|no-hpo".formatted(n)));
        CatalogEntry disk = new CatalogEntry(CatalogKind.STORAGE_PROVIDER, "1", "Disk", true, null, ProviderKind.LOCAL);
        Reference reference = new Reference(
                new CatalogSnapshot(1, List.of(disk)),
                null,
                KnownCases.none(),
                REFERENCE.today(),
                Map.of(),
                Set.of(),
                slow);

        Validation validation = validator.validate(Table.of(lines).manifest(), reference, RowProgress.NONE);

        assertThat(validation.findings()).extracting(Finding::severity).doesNotContain(Severity.ERROR);
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
            throw new AssertionError("the others were not asked meanwhile", alone);
        }
    }

    @Test
    void hasNothingToSayOfAManifestWithoutRows() {
        Validation validation = validator.validate(families(0).manifest(), REFERENCE, RowProgress.NONE);

        assertThat(validation.families()).isEmpty();
        assertThat(validation.findings()).isEmpty();
    }

    @Test
    void keepsTheFindingsOfTheReader() {
        Finding delimiter = Finding.ofFile(FindingCode.FILE_DELIMITER, null, "TAB");
        Finding blank = Finding.ofFile(FindingCode.ROW_BLANK, 3, 3, 3);

        Validation validation = validator.validate(families(3).manifest(blank, delimiter), REFERENCE, RowProgress.NONE);

        assertThat(validation.findings())
                .extracting(Finding::code)
                .startsWith(FindingCode.FILE_DELIMITER)
                .contains(FindingCode.ROW_BLANK);
    }

    @Test
    void saysWhereAFindingStands() {
        Table table = Table.of("Family Id|Case Type|BioSample Name|Sex|Phenotypes", "F1|Exome|S1|x|no-hpo");

        Validation validation = validator.validate(table.manifest(), REFERENCE, RowProgress.NONE);

        assertThat(validation.findings())
                .filteredOn(finding -> finding.code() == FindingCode.SEX_UNKNOWN)
                .singleElement()
                .returns(2, Finding::line)
                .returns(1, Finding::row)
                .returns("F1", Finding::familyId)
                .returns("S1", Finding::bioSample)
                .returns("Sex", Finding::column)
                .returns("x", Finding::value);
    }

    @Test
    void judgesALargeManifestAsItsFamiliesOneByOne() {
        Table table = families(2_000);

        Validation whole = validator.validate(table.manifest(), REFERENCE, RowProgress.NONE);

        assertThat(whole.families()).extracting(Family::familyId).containsExactlyElementsOf(names(2_000));
        assertThat(whole.families()).allMatch(family -> family.outcome() == Family.Outcome.VALID);
        assertThat(whole.findings())
                .filteredOn(finding -> finding.code() == FindingCode.PROBAND_WITHOUT_PHENOTYPES)
                .extracting(Finding::row)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 2_000).boxed().toList());
    }

    @Test
    void comparesFamiliesThatStandFarApart() {
        List<String> lines = new ArrayList<>(List.of("Family Id|Case Type|BioSample Name|Sex|Phenotypes"));
        IntStream.rangeClosed(1, 1_500)
                .forEach(i -> lines.add("F" + i + "|Exome|S" + i % 750 + "|" + (i > 750 ? "F" : "M") + "|no-hpo"));

        Validation validation = validator.validate(Table.of(lines).manifest(), REFERENCE, RowProgress.NONE);

        assertThat(validation.findings())
                .filteredOn(finding -> finding.code() == FindingCode.BIOSAMPLE_IN_SEVERAL_FAMILIES)
                .hasSize(750);
        assertThat(validation.findings())
                .filteredOn(finding -> finding.code() == FindingCode.BIOSAMPLE_CONTRADICTS)
                .extracting(Finding::familyId)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(751, 1_500).mapToObj(i -> "F" + i).toList());
    }

    @Test
    void handsOnWhatARuleThrows() {
        KnownCases broken = new KnownCases() {
            @Override
            public Map<String, List<KnownCase>> byFamilyId(Set<String> familyIds) {
                throw new IllegalStateException("the database is gone");
            }

            @Override
            public Map<String, KnownCase> byCaseId(Set<String> caseIds) {
                return Map.of();
            }

            @Override
            public Map<String, KnownSample> samples(Set<String> bioSampleNames) {
                return Map.of();
            }
        };
        Reference reference = new Reference(
                CatalogSnapshot.empty(),
                null,
                broken,
                LocalDate.parse("2026-11-22"),
                Map.of(),
                Set.of(),
                KnownFiles.unasked());

        assertThatThrownBy(() -> validator.validate(families(2_000).manifest(), reference, RowProgress.NONE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the database is gone");
    }

    @Test
    void warnsOfAFileThatMadeCasesBefore() {
        LocalDate day = LocalDate.parse("2026-11-20");

        assertThat(UploadFindings.seenBefore("b1", day, 12).severity()).isEqualTo(Severity.WARNING);
        assertThat(UploadFindings.seenBefore("b1", day, 0).severity()).isEqualTo(Severity.INFO);
        assertThat(UploadFindings.seenBefore("b1", day, 1).arguments()).startsWith("CASES_CREATED");
        assertThat(UploadFindings.seenBefore("b1", day, 0).arguments()).startsWith("NOTHING_CREATED");
    }

    private static Table families(int number) {
        List<String> lines = new ArrayList<>(List.of("Family Id|Case Type|Phenotypes"));
        IntStream.rangeClosed(1, number).forEach(i -> lines.add("F" + i + "|Exome|no-hpo"));
        return Table.of(lines);
    }

    private static List<String> names(int number) {
        return IntStream.rangeClosed(1, number).mapToObj(i -> "F" + i).toList();
    }
}
