package org.caseload.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.caseload.PostgresTest;
import org.caseload.security.UserId;
import org.caseload.validation.AffectedStatus;
import org.caseload.validation.CaseDraft;
import org.caseload.validation.CaseType;
import org.caseload.validation.FilesMode;
import org.caseload.validation.PersonDraft;
import org.caseload.validation.Relation;
import org.caseload.validation.Sex;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** How the rows of new cases get into the database. */
@PostgresTest
class CaseRegisterIT {

    @Autowired
    private CaseRegister register;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Flyway migrations;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void looksForNoCaseByReadingTheWholeTable() {
        transaction.executeWithoutResult(status -> register.register(List.of(newCase(0))));
        owner().sql("ANALYZE lab_case").update();

        transaction.executeWithoutResult(status -> {
            register.register(IntStream.range(1, 50).mapToObj(this::newCase).toList());
            assertThat(database.sql("SELECT seq_scan FROM pg_stat_xact_user_tables WHERE relname = 'lab_case'")
                            .query(Long.class)
                            .single())
                    .isZero();
        });
    }

    private NewCase newCase(int number) {
        PersonDraft proband = new PersonDraft(
                number + 1,
                number + 2,
                Relation.PROBAND,
                Sex.FEMALE,
                "REGISTER-" + number,
                null,
                AffectedStatus.AFFECTED,
                List.of("HP:0001250"),
                List.of(),
                null,
                null,
                null,
                FilesMode.NONE,
                List.of(),
                List.of(),
                Map.of());
        CaseDraft draft = new CaseDraft(
                "REGISTER-" + number,
                CaseType.EXOME,
                true,
                false,
                false,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                List.of(proband));
        return new NewCase(CaseId.random(), draft, administrator(), Instant.EPOCH, null);
    }

    private JdbcClient owner() {
        return JdbcClient.create(migrations.getConfiguration().getDataSource());
    }

    private UserId administrator() {
        return new UserId(database.sql("SELECT id FROM app_user WHERE username = ?")
                .param(PostgresTest.USERNAME)
                .query(UUID.class)
                .single());
    }
}
