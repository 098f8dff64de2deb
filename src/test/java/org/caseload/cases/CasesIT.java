package org.caseload.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.caseload.PostgresTest;
import org.caseload.manifest.Column;
import org.caseload.manifest.Finding;
import org.caseload.manifest.FindingCode;
import org.caseload.security.UserId;
import org.caseload.validation.AffectedStatus;
import org.caseload.validation.KnownCases.KnownSample;
import org.caseload.validation.KnownCases.Said;
import org.caseload.validation.Relation;
import org.caseload.validation.Sex;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases made singly, and how they are found again. */
@PostgresTest
class CasesIT {

    @Autowired
    private SingleCases singleCases;

    @Autowired
    private Cases cases;

    @Autowired
    private JdbcClient database;

    @Test
    void createsACaseFromAFormAndShowsAllOfIt() {
        CaseId id = create("SINGLE-1", Map.of(Column.SEX, "f", Column.CLINICAL_NOTES, "First line\nsecond line"));

        CaseDetails found = cases.find(id).orElseThrow();
        assertThat(found.familyId()).isEqualTo("SINGLE-1");
        assertThat(found.status()).isEqualTo(CaseStatus.IN_PROGRESS);
        assertThat(found.clinicalNotes()).isEqualTo("First line\nsecond line");
        assertThat(found.batchId()).isNull();
        CaseDetails.Person proband = found.people().getFirst();
        assertThat(proband.sex()).isEqualTo(Sex.FEMALE);
        assertThat(proband.affected()).isEqualTo(AffectedStatus.AFFECTED);
        assertThat(proband.phenotypeIds()).containsExactly("HP:0001250");
    }

    @Test
    void waitsWhenAnalysisIsNotToStart() {
        CaseId id = create("SINGLE-2", Map.of(Column.EXECUTE_NOW, "no"));
        assertThat(cases.find(id).orElseThrow().status()).isEqualTo(CaseStatus.WAITING);
    }

    @Test
    void createsNothingFromAFormWithAnError() {
        SingleCases.Result result = singleCases.create(
                List.of(Map.of(Column.FAMILY_ID, "SINGLE-3", Column.CASE_TYPE, "Exom")), Set.of(), administrator());

        assertThat(result.caseId()).isNull();
        assertThat(result.findings())
                .extracting(Finding::code)
                .contains(FindingCode.CASE_TYPE_UNKNOWN, FindingCode.PHENOTYPES_MISSING);
        assertThat(cases.count(CaseFilter.of("SINGLE-3"))).isZero();
    }

    @Test
    void tellsAllThatIsWrongThoughTheFamilyIdIsMissingToo() {
        List<Map<Column, String>> trio = trio("");
        trio.getFirst().put(Column.CASE_TYPE, "");
        trio.get(1).putAll(Map.of(Column.BIOSAMPLE_NAME, "NAMELESS", Column.DATE_OF_BIRTH, "2130-01-01"));
        trio.get(2).put(Column.BIOSAMPLE_NAME, "NAMELESS");

        for (List<Finding> findings : List.of(
                singleCases.check(trio),
                singleCases.create(trio, Set.of(), administrator()).findings())) {
            assertThat(findings).extracting(Finding::familyId).containsOnlyNulls();
            assertThat(findings.stream().filter(Finding::isError))
                    .extracting(Finding::code, Finding::row)
                    .containsExactlyInAnyOrder(
                            tuple(FindingCode.FAMILY_ID_MISSING, 1),
                            tuple(FindingCode.FAMILY_ID_MISSING, 2),
                            tuple(FindingCode.FAMILY_ID_MISSING, 3),
                            tuple(FindingCode.CASE_TYPE_MISSING, 1),
                            tuple(FindingCode.DATE_IN_FUTURE, 2));
        }
    }

    @Test
    void createsAFamilyWithWhatIsSaidOfEachPerson() {
        CaseId id = Objects.requireNonNull(
                singleCases.create(trio("SINGLE-4"), Set.of(), administrator()).caseId());

        List<CaseDetails.Person> people = cases.find(id).orElseThrow().people();
        assertThat(people)
                .extracting(CaseDetails.Person::relation)
                .containsExactly(Relation.PROBAND, Relation.MOTHER, Relation.FATHER);
        assertThat(people).extracting(CaseDetails.Person::sex).containsExactly(Sex.UNKNOWN, Sex.FEMALE, Sex.MALE);
        assertThat(people)
                .extracting(CaseDetails.Person::affected)
                .containsExactly(AffectedStatus.AFFECTED, AffectedStatus.UNAFFECTED, AffectedStatus.AFFECTED);
    }

    @Test
    void holdsBackAFamilyUntilItsWarningsAreAccepted() {
        List<Map<Column, String>> trio = trio("SINGLE-5");
        trio.get(1).put(Column.PHENOTYPES, "");

        SingleCases.Result first = singleCases.create(trio, Set.of(), administrator());
        assertThat(first.caseId()).isNull();
        Finding warning = first.findings().stream()
                .filter(finding -> finding.code() == FindingCode.AFFECTED_STATUS_UNKNOWN)
                .findFirst()
                .orElseThrow();
        assertThat(warning.row()).isEqualTo(2);

        assertThat(singleCases.create(trio, Set.of(warning), administrator()).caseId())
                .isNotNull();
    }

    @Test
    void findsACaseByEachOfItsNamesInAnyLetterCase() {
        CaseId id = create("Search-Me_100%", Map.of(Column.BIOSAMPLE_NAME, "Sample\u00E9-77"));

        for (String text :
                List.of("search-me", "ME_100%", "sample\u00C9-77", id.value().toLowerCase(Locale.ROOT))) {
            assertThat(cases.page(CaseFilter.of(text), CasePlace.at(0), 10))
                    .as(text)
                    .extracting(CaseListItem::caseId)
                    .containsExactly(id);
        }
        assertThat(cases.count(CaseFilter.of("search%me"))).isZero();
    }

    @Test
    void findsACaseByItsLongNumberOnlyWithTheWholeText() {
        CaseId id = create("LAB-00777001", Map.of());

        for (String text : List.of("lab-00777001", "0777001", "AB-00777")) {
            assertThat(cases.page(CaseFilter.of(text), CasePlace.at(0), 10))
                    .as(text)
                    .extracting(CaseListItem::caseId)
                    .containsExactly(id);
        }
        assertThat(cases.count(CaseFilter.of("cab-00777001"))).isZero();
    }

    @Test
    void remembersOfASampleWhatAnyOfItsCasesSays() {
        CaseId stated = create(
                "KNOWN-1",
                Map.of(
                        Column.BIOSAMPLE_NAME, "KNOWN-S",
                        Column.SEX, "F",
                        Column.DATE_OF_BIRTH, "2010-05-01",
                        Column.FILES_NAMES, "known.vcf",
                        Column.STORAGE_PROVIDER_ID, "1"));
        create("KNOWN-2", Map.of(Column.BIOSAMPLE_NAME, "KNOWN-S"));

        assertThat(cases.known().samples(Set.of("KNOWN-S", "KNOWN-NOBODY")))
                .containsExactly(Map.entry(
                        "KNOWN-S",
                        new KnownSample(
                                new Said<>(Sex.FEMALE, stated.value()),
                                new Said<>(LocalDate.parse("2010-05-01"), stated.value()),
                                true)));
    }

    @Test
    void pagesThroughAllCasesOnceEach() {
        for (int i = 0; i < 7; i++) {
            create("PAGE-" + i, Map.of());
        }
        CaseFilter filter = CaseFilter.of("page-");
        List<CaseListItem> first = cases.pageAfter(filter, null, 3);
        List<CaseListItem> second = cases.pageAfter(filter, first.getLast().position(), 3);
        List<CaseListItem> third = cases.pageAfter(filter, second.getLast().position(), 3);

        assertThat(List.of(first, second, third).stream().flatMap(List::stream))
                .extracting(CaseListItem::familyId)
                .containsExactly("PAGE-6", "PAGE-5", "PAGE-4", "PAGE-3", "PAGE-2", "PAGE-1", "PAGE-0");
        assertThat(cases.page(filter, CasePlace.at(3), 3)).isEqualTo(second);
        long known = second.getFirst().position();
        assertThat(cases.page(filter, CasePlace.from(known, 0), 3)).isEqualTo(second);
        assertThat(cases.page(filter, CasePlace.from(known, 3), 3)).isEqualTo(third);
        assertThat(cases.page(filter, CasePlace.before(known, 0), 3)).isEqualTo(first);
        assertThat(cases.page(filter, CasePlace.before(known, 1), 3)).isEqualTo(first.subList(0, 2));
    }

    private static List<Map<Column, String>> trio(String familyId) {
        return List.of(
                person(familyId, Relation.PROBAND, "HP:0001250", Map.of(Column.CASE_TYPE, "Exome")),
                person(familyId, Relation.MOTHER, "unaffected", Map.of()),
                person(familyId, Relation.FATHER, "HP:0001250", Map.of()));
    }

    private static Map<Column, String> person(
            String familyId, Relation relation, String phenotypes, Map<Column, String> more) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        cells.put(Column.FAMILY_ID, familyId);
        cells.put(Column.RELATION, relation.word());
        cells.put(Column.PHENOTYPES, phenotypes);
        cells.putAll(more);
        return cells;
    }

    private CaseId create(String familyId, Map<Column, String> more) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        cells.put(Column.FAMILY_ID, familyId);
        cells.put(Column.CASE_TYPE, "Exome");
        cells.put(Column.PHENOTYPES_ID, "HP:0001250");
        cells.putAll(more);
        SingleCases.Result result = singleCases.create(List.of(cells), Set.of(), administrator());
        assertThat(result.caseId()).as(result.findings().toString()).isNotNull();
        return Objects.requireNonNull(result.caseId());
    }

    private UserId administrator() {
        return new UserId(database.sql("SELECT id FROM app_user WHERE username = ?")
                .param(PostgresTest.USERNAME)
                .query(UUID.class)
                .single());
    }
}
