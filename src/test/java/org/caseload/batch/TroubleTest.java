package org.caseload.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

class TroubleTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "53300", "57P01", "40P01", "40001", "25006", "25P03"})
    void waitsForADatabaseThatIsOutOfReachOrBusy(String sqlState) {
        assertThat(Trouble.isPassing(new IllegalStateException(new SQLException("gone", sqlState))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "23514", "22001", "42P01"})
    void doesNotWaitForAConstraintToChangeItsMind(String sqlState) {
        assertThat(Trouble.isPassing(new DataIntegrityViolationException("no", new SQLException("no", sqlState))))
                .isFalse();
    }

    @Test
    void findsALostConnectionBehindTheFailureToTakeItsWorkBack() {
        TransactionSystemException closed =
                new TransactionSystemException("no rollback", new SQLException("Connection is closed"));
        TransactionSystemException other = new TransactionSystemException("no commit");
        other.initApplicationException(new IllegalStateException(new SQLException("gone", "08006")));

        assertThat(Trouble.isPassing(closed)).isTrue();
        assertThat(Trouble.isPassing(other)).isTrue();
        assertThat(Trouble.isPassing(new TransactionSystemException("no commit")))
                .isFalse();
    }

    @Test
    void knowsSpringsWordsForIt() {
        assertThat(Trouble.isPassing(new CannotAcquireLockException("busy"))).isTrue();
        assertThat(Trouble.isPassing(new CannotCreateTransactionException("no connection")))
                .isTrue();
        assertThat(Trouble.isPassing(new IllegalArgumentException("a mistake of ours")))
                .isFalse();
    }
}
