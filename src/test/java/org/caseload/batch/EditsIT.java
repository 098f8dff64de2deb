package org.caseload.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.caseload.PostgresTest;
import org.caseload.manifest.Column;
import org.caseload.manifest.Finding;
import org.caseload.manifest.FindingCode;
import org.caseload.manifest.Severity;
import org.caseload.security.UserId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Mending a batch on the spot. */
@PostgresTest
@Import(BatchSupport.class)
class EditsIT {

    private static final int FAMILY_ID = 0;
    private static final int CASE_TYPE = 1;
    private static final int BIO_SAMPLE = 2;
    private static final int RELATION = 3;
    private static final int SEX = 4;

    private static final AtomicInteger TESTS = new AtomicInteger();

    /** Goes before Family Ids and samples: what one test created must mean nothing to the others. */
    private final String own = "T" + TESTS.incrementAndGet() + "-";

    private final String twoFamilies = """
            Family Id,Case Type,BioSample Name,Relation,Sex,Phenotypes
            $F1,Exom,$S1,proband,F,no-hpo
            $F1,,$S2,mère,F,unaffected
            $F2,Exome,$S3,proband,M,no-hpo
            $F2,,$S4,mère,F,unaffected
            """.replace("$", own);

    @Autowired
    private Batches batches;

    @Autowired
    private Edits edits;

    @Autowired
    private BatchTables tables;

    @Autowired
    private BatchContents contents;

    @Autowired
    private BatchSupport support;

    @TempDir
    private Path folder;

    @Test
    void judgesTheFamilyOfAnEditedRowAtOnce() throws IOException {
        BatchId id = checked(twoFamilies);
        assertThat(codes(id))
                .containsExactly(
                        FindingCode.CASE_TYPE_UNKNOWN, FindingCode.RELATION_UNKNOWN, FindingCode.RELATION_UNKNOWN);

        edits.mend(id, 4, Map.of(RELATION, "mother"), 0, user());

        assertThat(codes(id)).containsExactly(FindingCode.CASE_TYPE_UNKNOWN, FindingCode.RELATION_UNKNOWN);
        BatchSummary batch = batches.find(id).orElseThrow();
        assertThat(batch.status()).isEqualTo(BatchStatus.VALIDATED);
        assertThat(batch.version()).isEqualTo(2);
        assertThat(BatchSupport.counts(batch).validCases()).isEqualTo(1);
        assertThat(BatchSupport.counts(batch).errorRows()).isEqualTo(2);
        TableRow row = tables.page(id, RowFilter.ALL, 3, 1).getFirst();
        assertThat(row.cells()).containsExactly(own + "F2", "", own + "S4", "mother", "F", "unaffected");
        assertThat(row.edited()).containsExactly(RELATION);
        assertThat(row.version()).isEqualTo(1);
    }

    @Test
    void replacesAValueWhereverTheSameIsWrongWithIt() throws IOException {
        BatchId id = checked(twoFamilies);

        int rows = edits.applyToAll(id, kind(FindingCode.RELATION_UNKNOWN, "Relation", "mère"), "mother", user());

        assertThat(rows).isEqualTo(2);
        assertThat(codes(id)).containsExactly(FindingCode.CASE_TYPE_UNKNOWN);
    }

    @Test
    void takesBackWhatWasEditedLast() throws IOException {
        BatchId id = checked(twoFamilies);
        List<Finding> before = findings(id);
        edits.applyToAll(id, kind(FindingCode.RELATION_UNKNOWN, "Relation", "mère"), "mother", user());
        edits.mend(id, 1, Map.of(CASE_TYPE, "Exome"), null, user());
        assertThat(errors(id)).isEmpty();

        Edit last = edits.last(id).orElseThrow();
        assertThat(last.about()).isEqualTo(new Edit.About("Case Type", 2));
        edits.undo(id, last.id());
        assertThat(codes(id)).containsExactly(FindingCode.CASE_TYPE_UNKNOWN);
        edits.undo(id, null);

        assertThat(findings(id)).isEqualTo(before);
        assertThat(tables.page(id, RowFilter.ALL, 0, 4))
                .allSatisfy(row -> assertThat(row.edited()).isEmpty());
        assertThatThrownBy(() -> edits.undo(id, null)).isInstanceOf(EditRefusedException.class);
    }

    @Test
    void goesOnSuggestingTheFamilyThatMayBeMeant() throws IOException {
        BatchId id = checked("""
                Family Id,Case Type,BioSample Name,Relation,Sex,Phenotypes
                $F10,Exome,$S1,proband,F,no-hpo
                $F1O,,$S2,mother,F,unaffected
                """.replace("$", own));

        edits.mend(id, 2, Map.of(SEX, ""), null, user());

        assertThat(errors(id))
                .filteredOn(finding -> finding.code() == FindingCode.FAMILY_NO_PROBAND)
                .singleElement()
                .satisfies(finding -> assertThat(finding.suggestions()).containsExactly(own + "F10"));
    }

    @Test
    void refusesAnEditOfARowThatSomebodyElseChanged() throws IOException {
        BatchId id = checked(twoFamilies);
        edits.mend(id, 2, Map.of(RELATION, "mother"), 0, user());

        assertThatThrownBy(() -> edits.mend(id, 2, Map.of(RELATION, "father"), 0, user()))
                .isInstanceOfSatisfying(
                        EditRefusedException.class,
                        refused ->
                                assertThat(refused.reason()).isEqualTo(EditRefusedException.Reason.CHANGED_MEANWHILE));
        assertThat(tables.page(id, RowFilter.ALL, 1, 1).getFirst().cells().get(RELATION))
                .isEqualTo("mother");
    }

    @Test
    void refusesToUndoAnotherEditThanTheOneThatWasLookedAt() throws IOException {
        BatchId id = checked(twoFamilies);
        edits.mend(id, 2, Map.of(RELATION, "mother"), 0, user());
        long seen = edits.last(id).orElseThrow().id();
        edits.mend(id, 4, Map.of(RELATION, "mother"), 0, user());

        assertThatThrownBy(() -> edits.undo(id, seen)).isInstanceOf(EditRefusedException.class);
    }

    @Test
    void mapsAMisspeltHeaderAndChecksAgain() throws IOException {
        BatchId id = checked("""
                Famly Id,Case Type,Phenotypes,Ward
                F1,Exome,no-hpo,7
                """);
        assertThat(errors(id)).extracting(Finding::code).containsExactly(FindingCode.HEADER_MISSPELT);

        edits.mapHeaders(id, List.of(new HeaderChange.ReadAs(0, null, Column.FAMILY_ID)), user());
        support.awaitRest(id);

        assertThat(errors(id)).isEmpty();
        assertThat(contents.families(id, Set.of(DraftState.OPEN), 0, 2))
                .extracting(DraftLine::familyId)
                .containsExactly("F1");

        edits.undo(id, null);
        support.awaitRest(id);
        assertThat(errors(id)).extracting(Finding::code).containsExactly(FindingCode.HEADER_MISSPELT);
    }

    @Test
    void keepsAHeaderAsCustomField() throws IOException {
        BatchId id = checked("""
                Family Id,Case Type,Phenotypes,Kit
                F1,Exome,no-hpo,blue
                """);
        assertThat(errors(id)).extracting(Finding::code).containsExactly(FindingCode.HEADER_MISSPELT);

        edits.mapHeaders(id, List.of(new HeaderChange.KeepAsCustomField(3, null)), user());
        support.awaitRest(id);

        assertThat(errors(id)).isEmpty();
        assertThat(findings(id)).extracting(Finding::code).contains(FindingCode.HEADER_CUSTOM);
    }

    @Test
    void addsAColumnWithTheSameTextInEveryRow() throws IOException {
        BatchId id = checked("""
                Family Id,Phenotypes
                F1,no-hpo
                F2
                F3,no-hpo
                """);

        edits.mapHeaders(id, List.of(new HeaderChange.Add(Column.CASE_TYPE, "Exome")), user());
        support.awaitRest(id);

        assertThat(tables.page(id, RowFilter.ALL, 0, 3))
                .extracting(TableRow::cells)
                .containsExactly(
                        List.of("F1", "no-hpo", "Exome"), List.of("F2", "", "Exome"), List.of("F3", "no-hpo", "Exome"));
        assertThat(errors(id)).extracting(Finding::code).containsExactly(FindingCode.PHENOTYPES_MISSING);

        edits.undo(id, null);
        support.awaitRest(id);
        assertThat(tables.page(id, RowFilter.ALL, 0, 1).getFirst().cells()).containsExactly("F1", "no-hpo");
    }

    @Test
    void takesAwayWhatARowHasTooMuch() throws IOException {
        BatchId id = checked("""
                Family Id,Case Type,Phenotypes
                F1,Exome,no-hpo,too much
                """);
        assertThat(errors(id)).extracting(Finding::code).containsExactly(FindingCode.ROW_TOO_LONG);
        assertThat(tables.page(id, RowFilter.ALL, 0, 1).getFirst().beyond()).containsExactly("too much");

        edits.mend(id, 1, Map.of(3, ""), null, user());

        assertThat(errors(id)).isEmpty();
    }

    @Test
    void refusesToEditACreatedFamily() throws IOException {
        BatchId id = checked(twoFamilies.replace("mère", "mother").replace("Exom,", "Exome,"));
        batches.create(id, CreateMode.ALL_OR_NOTHING, null);
        support.awaitRest(id);

        assertThatThrownBy(() -> edits.mend(id, 1, Map.of(SEX, "M"), null, user()))
                .isInstanceOfSatisfying(
                        EditRefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(EditRefusedException.Reason.FAMILY_CREATED));
    }

    @Test
    void createsAFamilyAgainThatSomebodyWantsAgain() throws IOException {
        String family = "Family Id,Case Type,BioSample Name,Phenotypes\nAGAIN-1,Exome,AGAIN-S1,no-hpo\n";
        BatchId first = checked(family);
        batches.create(first, CreateMode.ALL_OR_NOTHING, null);
        support.awaitRest(first);
        BatchId second = checked(family);
        assertThat(contents.countFamilies(second, Set.of(DraftState.SKIPPED))).isEqualTo(1);

        edits.createAgain(second, "AGAIN-1", user());
        assertThat(contents.countFamilies(second, Set.of(DraftState.OPEN))).isEqualTo(1);
        batches.create(second, CreateMode.ALL_OR_NOTHING, null);

        assertThat(support.awaitRest(second).createdCount()).isEqualTo(1);
    }

    /** Whatever is edited, what is stored afterwards is what a check of the whole batch finds. */
    @Test
    void agreesWithACheckOfTheWholeBatch() throws IOException {
        Random random = new Random(20_261_125);
        BatchId id = checked(table(random));
        for (int round = 0; round < 60; round++) {
            editSomething(id, random);
            List<String> stored = described(id);
            BatchSummary.Counts counts = BatchSupport.counts(batches.find(id).orElseThrow());
            List<DraftLine> families = allFamilies(id);

            batches.checkAgain(id);
            BatchSummary whole = support.awaitRest(id);

            assertThat(stored).as("round " + round).containsExactlyInAnyOrderElementsOf(described(id));
            assertThat(counts).as("round " + round).isEqualTo(BatchSupport.counts(whole));
            assertThat(families).as("round " + round).isEqualTo(allFamilies(id));
        }
    }

    private void editSomething(BatchId id, Random random) {
        int row = 1 + random.nextInt(60);
        switch (random.nextInt(6)) {
            case 0 -> edits.mend(id, row, Map.of(FAMILY_ID, own + "F" + random.nextInt(26)), null, user());
            case 1 -> edits.mend(id, row, Map.of(BIO_SAMPLE, own + "S" + random.nextInt(40)), null, user());
            case 2 -> edits.mend(id, row, Map.of(RELATION, relation(random)), null, user());
            case 3 -> edits.mend(id, row, Map.of(SEX, random.nextBoolean() ? "M" : "x"), null, user());
            case 4 -> edits.mend(id, row, Map.of(CASE_TYPE, random.nextBoolean() ? "WES" : "Exom"), null, user());
            default -> edits.last(id).ifPresent(last -> edits.undo(id, last.id()));
        }
    }

    private String table(Random random) {
        StringBuilder table = new StringBuilder("Family Id,Case Type,BioSample Name,Relation,Sex,Phenotypes,")
                .append("Files Names,Storage Provider Id\n");
        IntStream.rangeClosed(1, 60)
                .forEach(i -> table.append("$F%d,%s,$S%d,%s,%s,no-hpo,run/f%d.vcf.gz,1\n"
                        .replace("$", own)
                        .formatted(
                                i / 3,
                                random.nextInt(4) == 0 ? "WES" : "Exome",
                                i % 35,
                                i % 3 == 0 ? "proband" : relation(random),
                                random.nextBoolean() ? "M" : "F",
                                i % 40)));
        return table.toString();
    }

    private static String relation(Random random) {
        return List.of("proband", "mother", "father", "sibling", "index", "mth", "tante")
                .get(random.nextInt(7));
    }

    /**
     * Where the one finding for many rows stands is only known to a check of the whole, as is which families may be meant
     * by that of another family.
     */
    private List<String> described(BatchId id) {
        return findings(id).stream().map(EditsIT::described).toList();
    }

    private static String described(Finding finding) {
        if (finding.code().standsForItsValue()) {
            return finding.code() + finding.column() + finding.value() + finding.rows();
        }
        boolean suggestsFamilies = finding.code() == FindingCode.FAMILY_NO_PROBAND;
        return (suggestsFamilies ? finding.withSuggestions(List.of()) : finding).toString();
    }

    private List<DraftLine> allFamilies(BatchId id) {
        return contents.families(id, Set.of(DraftState.values()), 0, 1_000);
    }

    private List<Finding> findings(BatchId id) {
        return contents.findings(id, FindingFilter.all(), 0, 10_000).stream()
                .map(StoredFinding::finding)
                .toList();
    }

    private List<Finding> errors(BatchId id) {
        return findings(id).stream().filter(Finding::isError).toList();
    }

    private List<FindingCode> codes(BatchId id) {
        return errors(id).stream().map(Finding::code).toList();
    }

    private static FindingFilter kind(FindingCode code, String column, String value) {
        return new FindingFilter(Set.<Severity>of(), code, Set.of(column), value, null, "");
    }

    private UserId user() {
        return support.administrator();
    }

    private BatchId checked(String manifest) throws IOException {
        return support.checked(folder, "run.csv", manifest);
    }
}
