package org.caseload.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.caseload.PostgresTest;
import org.caseload.cases.CaseChange.Kind;
import org.caseload.cases.CaseEditRefusedException.Reason;
import org.caseload.catalog.Catalog;
import org.caseload.catalog.CatalogEntry;
import org.caseload.catalog.CatalogKind;
import org.caseload.manifest.Column;
import org.caseload.security.UserId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Changes of cases that are there, their history, and lists by what was changed. */
@PostgresTest
class CaseEditsIT {

    @Autowired
    private SingleCases singleCases;

    @Autowired
    private Cases cases;

    @Autowired
    private CaseEdits edits;

    @Autowired
    private CaseExport export;

    @Autowired
    private Catalog catalog;

    @Autowired
    private JdbcClient database;

    private UserId by = new UserId(UUID.randomUUID());

    @BeforeEach
    void prepare() {
        by = new UserId(database.sql("SELECT id FROM app_user WHERE username = ?")
                .param(PostgresTest.USERNAME)
                .query(UUID.class)
                .single());
        catalog.save(new CatalogEntry(CatalogKind.LABEL, "URG", "Urgent", false, null, null), by);
        catalog.save(new CatalogEntry(CatalogKind.LABEL, "RES", "Research", false, null, null), by);
    }

    @Test
    void changesContentAndRemembersEachDifference() {
        CaseId id = create("EDIT-1");

        edits.edit(id, 0, old -> new CaseContent(List.of("URG"), LocalDate.of(2027, 1, 2), " Ask again. "), by);
        edits.edit(id, 1, old -> new CaseContent(List.of("RES"), null, old.clinicalNotes()), by);

        CaseDetails found = details(id);
        assertThat(found.content()).isEqualTo(new CaseContent(List.of("RES"), null, "Ask again."));
        assertThat(found.version()).isEqualTo(2);
        assertThat(cases.history(id))
                .extracting(CaseChange::kind, CaseChange::before, CaseChange::after)
                .containsExactly(
                        tuple(Kind.DUE_DATE, "2027-01-02", null),
                        tuple(Kind.LABEL, null, "Research"),
                        tuple(Kind.LABEL, "Urgent", null),
                        tuple(Kind.CLINICAL_NOTES, null, "Ask again."),
                        tuple(Kind.DUE_DATE, null, "2027-01-02"),
                        tuple(Kind.LABEL, null, "Urgent"));
    }

    @Test
    void changesNothingForWhomLookedAtAnEarlierState() {
        CaseId id = create("EDIT-2");
        edits.changeStatus(id, 0, CaseStatus.DELIVERED, by);

        assertRefused(() -> edits.edit(id, 0, old -> content("URG"), by), Reason.CHANGED_MEANWHILE);
        assertRefused(() -> edits.changeStatus(id, 0, CaseStatus.TRASH, by), Reason.CHANGED_MEANWHILE);
        assertThat(details(id).content().labelIds()).isEmpty();
    }

    @Test
    void refusesWhatACaseMayNotHave() {
        CaseId id = create("EDIT-3");

        assertRefused(() -> edits.edit(id, null, old -> content("NONE"), by), Reason.LABEL_UNKNOWN);
        assertRefused(
                () -> edits.edit(id, null, old -> new CaseContent(List.of(), null, "x".repeat(4001)), by),
                Reason.NOTES_TOO_LONG);
        assertRefused(() -> edits.changeStatus(id, null, CaseStatus.FINALIZED, by), Reason.STATUS_NOT_NEXT);
        assertRefused(
                () -> edits.changeStatus(new CaseId("CL-0000000000"), null, CaseStatus.TRASH, by), Reason.NO_SUCH_CASE);
    }

    @Test
    void keepsALabelThatWasRetiredMeanwhile() {
        CaseId id = create("EDIT-4");
        catalog.save(new CatalogEntry(CatalogKind.LABEL, "OLD", "Old", false, null, null), by);
        edits.edit(id, null, old -> content("OLD"), by);
        catalog.retire(CatalogKind.LABEL, "OLD", by);

        edits.edit(id, null, old -> content("OLD", "URG"), by);

        assertThat(details(id).content().labelIds()).containsExactly("OLD", "URG");
        assertRefused(() -> edits.changeLabels(List.of(id), Set.of("OLD"), Set.of(), by), Reason.LABEL_UNKNOWN);
    }

    @Test
    void bringsCasesBackFromTrashToWhatTheyWere() {
        CaseId running = create("TRASH-1");
        CaseId delivered = create("TRASH-2");
        edits.changeStatus(delivered, null, CaseStatus.DELIVERED, by);

        assertThat(edits.changeStatus(List.of(running, delivered), CaseStatus.TRASH, by))
                .isEqualTo(new CaseEdits.Outcome(2, 0));
        assertThat(cases.count(CaseFilter.of("TRASH-"))).isZero();
        assertThat(cases.count(CaseFilter.of("TRASH-", Set.of(CaseStatus.TRASH), null)))
                .isEqualTo(2);
        assertThat(details(delivered).nextStatuses()).containsExactly(CaseStatus.DELIVERED);

        assertThat(edits.restore(List.of(running, delivered), by)).isEqualTo(new CaseEdits.Outcome(2, 0));
        assertThat(details(running).status()).isEqualTo(CaseStatus.IN_PROGRESS);
        assertThat(details(delivered).status()).isEqualTo(CaseStatus.DELIVERED);
        assertThat(details(delivered).statusBefore()).isNull();
    }

    @Test
    void changesACaseInTrashThatComesBackAllTheSame() {
        CaseId id = create("TRASHED-1");
        edits.changeStatus(id, null, CaseStatus.TRASH, by);

        edits.edit(id, null, content -> new CaseContent(List.of(), LocalDate.parse("2027-01-31"), "late"), by);

        assertThat(edits.restore(List.of(id), by)).isEqualTo(new CaseEdits.Outcome(1, 0));
        assertThat(cases.find(id).orElseThrow().status()).isEqualTo(CaseStatus.IN_PROGRESS);
    }

    @Test
    void leavesThoseWhoseStatusDoesNotFit() {
        CaseId running = create("BULK-1");
        CaseId finalized = create("BULK-2");
        edits.changeStatus(finalized, null, CaseStatus.DELIVERED, by);
        edits.changeStatus(finalized, null, CaseStatus.FINALIZED, by);

        assertThat(edits.changeStatus(List.of(running, finalized), CaseStatus.WAITING, by))
                .isEqualTo(new CaseEdits.Outcome(1, 1));
        assertThat(details(finalized).status()).isEqualTo(CaseStatus.FINALIZED);
    }

    @Test
    void findsCasesByLabelAndCreator() {
        CaseId id = create("LABEL-1");
        create("LABEL-2");
        assertThat(edits.changeLabels(List.of(id), Set.of("URG", "RES"), Set.of(), by))
                .isEqualTo(new CaseEdits.Outcome(1, 0));
        assertThat(edits.changeLabels(List.of(id), Set.of("URG"), Set.of("RES"), by))
                .isEqualTo(new CaseEdits.Outcome(1, 0));

        assertThat(cases.page(labelled("URG"), CasePlace.at(0), 10))
                .extracting(CaseListItem::caseId)
                .containsExactly(id);
        assertThat(cases.count(labelled("RES"))).isZero();
        assertThat(cases.creators()).extracting(CaseCreator::userId).contains(by.value());
    }

    @Test
    void exportsEveryCaseOfAList() throws IOException {
        for (int i = 0; i < 3; i++) {
            create("EXPORT-" + i);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<CaseExport.Field> fields = List.of(
                new CaseExport.Field("Family Id", CaseListItem::familyId),
                new CaseExport.Field("Proband", CaseListItem::proband));

        export.write(CaseFilter.of("EXPORT-"), fields, out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFFamily Id,Proband\r\nEXPORT-2,\r\nEXPORT-1,\r\nEXPORT-0,\r\n");
    }

    private static CaseFilter labelled(String label) {
        return new CaseFilter("LABEL-", Set.of(), Set.of(), Set.of(label), null, null, null, null, false);
    }

    private static CaseContent content(String... labels) {
        return new CaseContent(List.of(labels), null, null);
    }

    private static void assertRefused(ThrowingCallable edit, Reason reason) {
        assertThatThrownBy(edit)
                .isInstanceOfSatisfying(
                        CaseEditRefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private CaseDetails details(CaseId id) {
        return cases.find(id).orElseThrow();
    }

    private CaseId create(String familyId) {
        Map<Column, String> cells =
                Map.of(Column.FAMILY_ID, familyId, Column.CASE_TYPE, "Exome", Column.PHENOTYPES_ID, "HP:0001250");
        return Objects.requireNonNull(
                singleCases.create(List.of(cells), Set.of(), by).caseId());
    }
}
