package org.caseload.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.caseload.PostgresTest;
import org.caseload.manifest.Column;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Two people decide about the same header. */
@PostgresTest
@Import(BatchSupport.class)
class HeaderEditsIT {

    private static final int KIT = 3;

    @Autowired
    private Batches batches;

    @Autowired
    private Edits edits;

    @Autowired
    private BatchTables tables;

    @Autowired
    private BatchSupport support;

    @TempDir
    private Path folder;

    private BatchId id;

    @BeforeEach
    void check() throws IOException {
        Path file = Files.writeString(folder.resolve("run.csv"), """
                Family Id,Case Type,Phenotypes,Kit
                HEADER-1,Exome,no-hpo,
                """);
        id = batches.upload("run.csv", file, support.administrator(), null);
        support.awaitRest(id);
    }

    @Test
    void refusesToMapAHeaderThatSomebodyElseMapped() {
        TableHeader seen = tables.headers(id).get(KIT);
        map(new HeaderChange.ReadAs(KIT, seen, Column.KIT_ID));

        assertRefused(new HeaderChange.ReadAs(KIT, seen, Column.CLINICAL_NOTES));
        assertRefused(new HeaderChange.KeepAsCustomField(KIT, seen));

        assertThat(tables.headers(id).get(KIT).column()).isEqualTo(Column.KIT_ID);
    }

    @Test
    void refusesToMapAHeaderThatSomebodyElseKept() {
        TableHeader seen = tables.headers(id).get(KIT);
        map(new HeaderChange.KeepAsCustomField(KIT, seen));

        assertRefused(new HeaderChange.ReadAs(KIT, seen, Column.KIT_ID));

        assertThat(tables.headers(id).get(KIT).custom()).isTrue();
    }

    @Test
    void mapsAHeaderAgainForWhoeverSawHowItWasMapped() {
        map(new HeaderChange.ReadAs(KIT, tables.headers(id).get(KIT), Column.KIT_ID));

        map(new HeaderChange.KeepAsCustomField(KIT, tables.headers(id).get(KIT)));

        assertThat(tables.headers(id).get(KIT).custom()).isTrue();
    }

    private void map(HeaderChange change) {
        edits.mapHeaders(id, List.of(change), support.administrator());
        support.awaitRest(id);
    }

    private void assertRefused(HeaderChange change) {
        assertThatThrownBy(() -> edits.mapHeaders(id, List.of(change), support.administrator()))
                .isInstanceOfSatisfying(
                        EditRefusedException.class,
                        refused ->
                                assertThat(refused.reason()).isEqualTo(EditRefusedException.Reason.CHANGED_MEANWHILE));
    }
}
