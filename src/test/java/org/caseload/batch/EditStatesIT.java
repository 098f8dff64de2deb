package org.caseload.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.caseload.PostgresTest;
import org.caseload.batch.BatchRefusedException.Reason;
import org.caseload.manifest.Column;
import org.caseload.manifest.FindingCode;
import org.caseload.security.UserId;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** No edit while a job is at the batch. */
@PostgresTest
@Import(BatchSupport.class)
class EditStatesIT {

    private static final String MANIFEST = """
            Family Id,Case Type,BioSample Name,Relation,Phenotypes
            STATE-1,Exom,STATE-S1,proband,no-hpo
            STATE-1,,STATE-S2,mère,unaffected
            """;

    @Autowired
    private Edits edits;

    @Autowired
    private BatchTables tables;

    @Autowired
    private BatchSupport support;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(names = {"VALIDATING", "CREATING", "CANCELLING", "UNDOING"})
    void refusesEveryEdit(BatchStatus working) throws IOException {
        BatchId id = checked();
        UserId user = support.administrator();
        edits.mend(id, 1, Map.of(1, "Exome"), 0, user);
        List<TableRow> before = tables.page(id, RowFilter.ALL, 0, 2);
        FindingFilter mere =
                new FindingFilter(Set.of(), FindingCode.RELATION_UNKNOWN, Set.of("Relation"), "mère", null, "");

        // Never committed, or a job would be found to be missing and be given to the batch.
        transaction.executeWithoutResult(never -> {
            never.setRollbackOnly();
            database.sql("UPDATE batch SET status = ? WHERE id = ?")
                    .params(working.name(), id.value())
                    .update();
            assertRefused(() -> edits.mend(id, 2, Map.of(3, "mother"), 0, user));
            assertRefused(() -> edits.applyToAll(id, mere, "mother", user));
            assertRefused(() -> edits.mapHeaders(id, List.of(new HeaderChange.Add(Column.SEX, "F")), user));
            assertRefused(() -> edits.createAgain(id, "STATE-1", user));
            assertRefused(() -> edits.undo(id, null));
            assertThat(tables.page(id, RowFilter.ALL, 0, 2)).isEqualTo(before);
        });
    }

    private static void assertRefused(ThrowingCallable edit) {
        assertThatThrownBy(edit)
                .isInstanceOfSatisfying(
                        BatchRefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.WRONG_STATE));
    }

    private BatchId checked() throws IOException {
        return support.checked(folder, "states.csv", MANIFEST);
    }
}
