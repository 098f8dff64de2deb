package org.caseload.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseload.manifest.Column.BIOSAMPLE_NAME;
import static org.caseload.manifest.Column.CASE_TYPE;
import static org.caseload.manifest.Column.DATE_OF_BIRTH;
import static org.caseload.manifest.Column.DUE_DATE;
import static org.caseload.manifest.Column.EXECUTE_NOW;
import static org.caseload.manifest.Column.FAMILY_ID;
import static org.caseload.manifest.Column.FILES_NAMES;
import static org.caseload.manifest.Column.KIT_ID;
import static org.caseload.manifest.Column.PHENOTYPES_ID;
import static org.caseload.manifest.Column.RELATION;
import static org.caseload.manifest.Column.SAMPLE_TYPE;
import static org.caseload.manifest.Column.SEX;
import static org.caseload.manifest.Column.STORAGE_PROVIDER_ID;
import static org.caseload.manifest.FindingCode.BIOSAMPLE_HAS_SPACE;
import static org.caseload.manifest.FindingCode.BIOSAMPLE_MISSING;
import static org.caseload.manifest.FindingCode.BOOLEAN_UNKNOWN;
import static org.caseload.manifest.FindingCode.CASE_TYPE_MISSING;
import static org.caseload.manifest.FindingCode.CASE_TYPE_UNKNOWN;
import static org.caseload.manifest.FindingCode.CATALOG_UNKNOWN;
import static org.caseload.manifest.FindingCode.DATE_IN_FUTURE;
import static org.caseload.manifest.FindingCode.DATE_UNREADABLE;
import static org.caseload.manifest.FindingCode.FAMILY_ID_MISSING;
import static org.caseload.manifest.FindingCode.FAMILY_NO_PROBAND;
import static org.caseload.manifest.FindingCode.FAMILY_SEVERAL_PROBANDS;
import static org.caseload.manifest.FindingCode.FILE_PATH_UNSAFE;
import static org.caseload.manifest.FindingCode.PARENT_AGE_IMPLAUSIBLE;
import static org.caseload.manifest.FindingCode.PHENOTYPES_MISSING;
import static org.caseload.manifest.FindingCode.PHENOTYPE_ID_MALFORMED;
import static org.caseload.manifest.FindingCode.RELATION_UNKNOWN;
import static org.caseload.manifest.FindingCode.SAMPLE_TYPE_CONTRADICTS_FILES;
import static org.caseload.manifest.FindingCode.SAMPLE_TYPE_UNKNOWN;
import static org.caseload.manifest.FindingCode.SEX_CONTRADICTS_RELATION;
import static org.caseload.manifest.FindingCode.SEX_UNKNOWN;
import static org.caseload.manifest.FindingCode.STORAGE_PROVIDER_MISSING;
import static org.caseload.manifest.FindingCode.STORAGE_PROVIDER_UNKNOWN;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
import org.junit.jupiter.api.Test;

/** Errors are found where they are among thousands of families, each of them, and nothing else is called one. */
class TenThousandFamiliesTest {

    private static final int FAMILIES = 10_000;
    private static final int INJECTED = 500;

    private static final List<Column> COLUMNS = List.of(
            FAMILY_ID,
            CASE_TYPE,
            FILES_NAMES,
            SAMPLE_TYPE,
            BIOSAMPLE_NAME,
            STORAGE_PROVIDER_ID,
            EXECUTE_NOW,
            RELATION,
            SEX,
            PHENOTYPES_ID,
            DATE_OF_BIRTH,
            KIT_ID,
            DUE_DATE);

    /**
     * A mistake in a trio, and the error that it is.
     *
     * @param person 0 = proband, 1 = mother, 2 = father
     * @param told people of whose rows it is told
     */
    private record Mistake(int person, Column column, String text, FindingCode code, Set<Integer> told) {

        static Mistake of(int person, Column column, String text, FindingCode code) {
            return new Mistake(person, column, text, code, Set.of(person));
        }
    }

    private static final List<Mistake> MISTAKES = List.of(
            Mistake.of(0, CASE_TYPE, "Exom", CASE_TYPE_UNKNOWN),
            Mistake.of(0, CASE_TYPE, "", CASE_TYPE_MISSING),
            Mistake.of(1, RELATION, "mothr", RELATION_UNKNOWN),
            Mistake.of(2, RELATION, "uncle", RELATION_UNKNOWN),
            new Mistake(1, RELATION, "proband", FAMILY_SEVERAL_PROBANDS, Set.of(0, 1)),
            Mistake.of(0, RELATION, "sibling", FAMILY_NO_PROBAND),
            Mistake.of(0, SEX, "Q", SEX_UNKNOWN),
            Mistake.of(1, SEX, "M", SEX_CONTRADICTS_RELATION),
            Mistake.of(2, SEX, "F", SEX_CONTRADICTS_RELATION),
            Mistake.of(0, DATE_OF_BIRTH, "2019-02-31", DATE_UNREADABLE),
            Mistake.of(0, DATE_OF_BIRTH, "2099-01-01", DATE_IN_FUTURE),
            Mistake.of(1, DATE_OF_BIRTH, "2021-01-01", PARENT_AGE_IMPLAUSIBLE),
            Mistake.of(0, KIT_ID, "No such kit", CATALOG_UNKNOWN),
            Mistake.of(0, EXECUTE_NOW, "maybe", BOOLEAN_UNKNOWN),
            Mistake.of(0, DUE_DATE, "soon", DATE_UNREADABLE),
            Mistake.of(1, STORAGE_PROVIDER_ID, "", STORAGE_PROVIDER_MISSING),
            Mistake.of(2, STORAGE_PROVIDER_ID, "elsewhere", STORAGE_PROVIDER_UNKNOWN),
            Mistake.of(0, FILES_NAMES, "../x.vcf.gz", FILE_PATH_UNSAFE),
            Mistake.of(1, BIOSAMPLE_NAME, "a b", BIOSAMPLE_HAS_SPACE),
            Mistake.of(2, BIOSAMPLE_NAME, "", BIOSAMPLE_MISSING),
            Mistake.of(0, SAMPLE_TYPE, "VFC", SAMPLE_TYPE_UNKNOWN),
            Mistake.of(1, SAMPLE_TYPE, "FASTQ", SAMPLE_TYPE_CONTRADICTS_FILES),
            Mistake.of(0, PHENOTYPES_ID, "HP:12x", PHENOTYPE_ID_MALFORMED),
            Mistake.of(0, PHENOTYPES_ID, "", PHENOTYPES_MISSING),
            Mistake.of(2, FAMILY_ID, "", FAMILY_ID_MISSING));

    @Test
    void findsExactlyTheErrorsThatWereInjected() throws IOException {
        List<String> expected = new ArrayList<>();
        StringBuilder text =
                new StringBuilder(line(COLUMNS.stream().map(Column::header).toList()));
        int row = 0;
        for (int family = 0; family < FAMILIES; family++) {
            int distance = FAMILIES / INJECTED;
            Mistake mistake = family % distance == 7 ? MISTAKES.get(family / distance % MISTAKES.size()) : null;
            int first = row;
            for (int person = 0; person < 3; person++) {
                row++;
                Map<Column, String> cells = cells(family, person);
                if (mistake != null && mistake.person() == person) {
                    cells.put(mistake.column(), mistake.text());
                }
                text.append(line(COLUMNS.stream().map(cells::get).toList()));
            }
            if (mistake != null) {
                new TreeSet<>(mistake.told()).forEach(told -> expected.add((first + told + 1) + " " + mistake.code()));
            }
        }

        Manifest manifest = (Manifest) new ManifestReader(ManifestLimits.ofCases(FAMILIES))
                .read("run.csv", ByteSource.of(text.toString().getBytes(StandardCharsets.UTF_8)), RowProgress.NONE);
        Reference reference = Reference.of(catalog(), LocalDate.parse("2026-11-26"));
        Validation validation = new Validator().validate(manifest, reference, RowProgress.NONE);

        assertThat(validation.findings().stream()
                        .filter(Finding::isError)
                        .map(finding -> finding.row() + " " + finding.code()))
                .containsExactlyElementsOf(expected);
        assertThat(validation.families().stream().filter(family -> family.draft() != null))
                .hasSize(FAMILIES - INJECTED + (int) withoutFamily());
    }

    /** A row without Family Id is of no family, and leaves its family as it is. */
    private static long withoutFamily() {
        long each = INJECTED / MISTAKES.size();
        return each
                * MISTAKES.stream()
                        .filter(mistake -> mistake.code() == FAMILY_ID_MISSING)
                        .count();
    }

    private static Map<Column, String> cells(int family, int person) {
        String sample = "S-" + family + "-" + person;
        Map<Column, String> cells = new EnumMap<>(Column.class);
        COLUMNS.forEach(column -> cells.put(column, ""));
        cells.put(FAMILY_ID, "F-" + family);
        cells.put(BIOSAMPLE_NAME, sample);
        cells.put(FILES_NAMES, "run/" + sample + ".vcf.gz");
        cells.put(STORAGE_PROVIDER_ID, "1");
        cells.put(RELATION, List.of("proband", "mother", "father").get(person));
        cells.put(SEX, List.of("F", "F", "M").get(person));
        cells.put(
                DATE_OF_BIRTH, List.of("2019-05-14", "1990-12-07", "1988-05-24").get(person));
        cells.put(PHENOTYPES_ID, person == 0 ? "HP:0001250;HP:0001263" : "unaffected");
        if (person == 0) {
            cells.put(CASE_TYPE, "Exome");
            cells.put(KIT_ID, "Invented kit");
            cells.put(DUE_DATE, "2027-03-01");
        }
        return cells;
    }

    private static String line(List<String> cells) {
        return cells.stream().collect(Collectors.joining(",", "", "\n"));
    }

    private static CatalogSnapshot catalog() {
        return new CatalogSnapshot(
                1,
                List.of(
                        new CatalogEntry(CatalogKind.STORAGE_PROVIDER, "1", "Store", true, null, ProviderKind.EXTERNAL),
                        new CatalogEntry(CatalogKind.KIT, "K1", "Invented kit", false, null, null)));
    }
}
