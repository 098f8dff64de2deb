package org.caseload.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseload.manifest.Column.BIOSAMPLE_NAME;
import static org.caseload.manifest.Column.CASE_TYPE;
import static org.caseload.manifest.Column.DATE_OF_BIRTH;
import static org.caseload.manifest.Column.DUE_DATE;
import static org.caseload.manifest.Column.FAMILY_ID;
import static org.caseload.manifest.Column.FILES_NAMES;
import static org.caseload.manifest.Column.KIT_ID;
import static org.caseload.manifest.Column.PHENOTYPES_ID;
import static org.caseload.manifest.Column.RELATION;
import static org.caseload.manifest.Column.SEX;
import static org.caseload.manifest.Column.STORAGE_PROVIDER_ID;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.caseload.manifest.Severity;
import org.caseload.phenotype.InventedOntology;
import org.caseload.validation.KnownFiles.Answer;
import org.caseload.validation.KnownFiles.Question;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Errors are found where they are among thousands of families, each of them, and nothing else is called one. */
class TenThousandFamiliesTest {

    private static final int FAMILIES = 10_000;
    private static final int INJECTED = 500;
    private static final int DISTANCE = FAMILIES / INJECTED;

    private static final List<String> HEADERS = Stream.concat(
                    Stream.of("Case ID"), Arrays.stream(Column.values()).map(Column::header))
            .toList();

    private final StringBuilder text = new StringBuilder(line(HEADERS));
    private final List<String> expected = new ArrayList<>();
    private int rows;
    private int drafts;

    @Test
    void findsExactlyTheErrorsThatWereInjected() throws IOException {
        for (int family = 0; family < FAMILIES; family++) {
            add(family, mistake(family));
        }

        Manifest manifest = (Manifest) new ManifestReader(ManifestLimits.ofCases(FAMILIES))
                .read("run.csv", ByteSource.of(text.toString().getBytes(StandardCharsets.UTF_8)), RowProgress.NONE);
        Validation validation = new Validator().validate(manifest, reference(), RowProgress.NONE);

        assertThat(validation.findings().stream().filter(Finding::isError).map(TenThousandFamiliesTest::told))
                .containsExactlyElementsOf(expected);
        assertThat(validation.families().stream().filter(family -> family.draft() != null))
                .hasSize(drafts);
    }

    /** Whoever adds an error has to add its mistake. */
    @Test
    void knowsAMistakeForEveryErrorOfRowsAndFamilies() {
        assertThat(Stream.concat(Stream.of(Mistakes.EXAMPLE), Mistakes.OFTEN.stream())
                        .map(Mistake::code)
                        .collect(Collectors.toSet()))
                .isEqualTo(Arrays.stream(FindingCode.values())
                        .filter(code -> code.severity() == Severity.ERROR)
                        .filter(code -> !code.rejectsFile() && !code.blocksAllFamilies())
                        .collect(Collectors.toSet()));
    }

    private static @Nullable Mistake mistake(int family) {
        int number = family / DISTANCE;
        if (family % DISTANCE != 7) {
            return null;
        }
        return number == 0 ? Mistakes.EXAMPLE : Mistakes.OFTEN.get(number % Mistakes.OFTEN.size());
    }

    private void add(int family, @Nullable Mistake mistake) {
        int first = rows + 1;
        for (int person = 0; person < 3; person++) {
            Map<String, String> cells = cells(family, person);
            if (mistake != null) {
                mistake.apply(family, person, cells);
            }
            rows++;
            text.append(line(Stream.concat(HEADERS.stream(), Stream.of(Mistake.BEYOND))
                    .map(column -> cells.getOrDefault(column, ""))
                    .toList()));
        }
        if (mistake != null) {
            mistake.told(family)
                    .forEach(cell ->
                            expected.add(told(first + cell.person(), cell.column(), mistake.code(), cell.text())));
        }
        // A row without Family Id is of no family, and leaves its family as it is.
        drafts += mistake == null || mistake.code() == FindingCode.FAMILY_ID_MISSING ? 1 : 0;
    }

    private static String told(Finding finding) {
        String column = finding.column() == null ? Mistake.BEYOND : finding.column();
        return told(Objects.requireNonNull(finding.row()), column, finding.code(), String.valueOf(finding.value()));
    }

    private static String told(int row, String column, FindingCode code, String value) {
        return "%d %s %s ‘%s’".formatted(row, column, code, value);
    }

    private static Map<String, String> cells(int family, int person) {
        String sample = "S-" + family + "-" + person;
        Map<Column, String> cells = new EnumMap<>(Column.class);
        cells.put(FAMILY_ID, "F-" + family);
        cells.put(BIOSAMPLE_NAME, sample);
        cells.put(FILES_NAMES, "run/" + sample + ".vcf.gz");
        cells.put(STORAGE_PROVIDER_ID, "1");
        cells.put(RELATION, List.of("proband", "mother", "father").get(person));
        cells.put(SEX, List.of("F", "F", "M").get(person));
        cells.put(
                DATE_OF_BIRTH, List.of("2019-05-14", "1990-12-07", "1988-05-24").get(person));
        cells.put(PHENOTYPES_ID, person == 0 ? "HP:9900003;HP:9900005" : "unaffected");
        if (person == 0) {
            cells.put(CASE_TYPE, "Exome");
            cells.put(KIT_ID, "Invented kit");
            cells.put(DUE_DATE, "2027-03-01");
        }
        Map<String, String> byHeader = new HashMap<>();
        cells.forEach((column, cell) -> byHeader.put(column.header(), cell));
        return byHeader;
    }

    private static String line(List<String> cells) {
        return cells.stream().collect(Collectors.joining(",", "", "\n"));
    }

    private static Reference reference() {
        return new Reference(
                catalog(),
                InventedOntology.large(),
                new OneEarlierCase(),
                LocalDate.parse("2026-11-26"),
                Map.of(),
                Set.of(),
                TenThousandFamiliesTest::stored);
    }

    private static CatalogSnapshot catalog() {
        List<CatalogEntry> entries = new ArrayList<>();
        entries.add(new CatalogEntry(CatalogKind.KIT, "K1", "Invented kit", false, null, null));
        entries.add(new CatalogEntry(CatalogKind.STORAGE_PROVIDER, "1", "Store", true, null, ProviderKind.LOCAL));
        for (int family = 0; family < FAMILIES; family++) {
            String silent = Mistakes.silentProvider(family);
            entries.add(new CatalogEntry(CatalogKind.STORAGE_PROVIDER, silent, silent, false, null, ProviderKind.S3));
        }
        return new CatalogSnapshot(1, entries);
    }

    private static Answer stored(CatalogEntry provider, Question question) {
        if (!provider.standard()) {
            return Answer.UNAVAILABLE;
        }
        Set<String> missing = question.paths().stream()
                .filter(path -> path.startsWith(Mistakes.LOST_FOLDER + "/"))
                .collect(Collectors.toSet());
        return new Answer(
                true,
                missing,
                question.autos().stream().collect(Collectors.toMap(Function.identity(), auto -> List.of())));
    }

    /** That of others. */
    private static final class OneEarlierCase implements KnownCases {

        @Override
        public Map<String, List<KnownCase>> byFamilyId(Set<String> familyIds) {
            return Map.of();
        }

        @Override
        public Map<String, KnownCase> byCaseId(Set<String> caseIds) {
            String id = Mistakes.CASE_OF_OTHERS;
            return caseIds.contains(id)
                    ? Map.of(id, new KnownCase(id, "OTHERS", CaseType.EXOME, List.of(), false))
                    : Map.of();
        }

        @Override
        public Map<String, KnownSample> samples(Set<String> bioSampleNames) {
            return Map.of();
        }
    }
}
