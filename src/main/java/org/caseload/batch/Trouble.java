package org.caseload.batch;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** Tells trouble that passes by itself from trouble that stays. */
final class Trouble {

    private Trouble() {}

    /**
     * Whether the same work may succeed later: the database was out of reach, busy, or two transactions collided. Where a
     * connection is lost within a transaction, taking the work back fails as well, and what happened first stands aside.
     */
    static boolean isPassing(@Nullable Throwable failure) {
        if (failure == null) {
            return false;
        }
        boolean itself = failure instanceof TransientDataAccessException
                || failure instanceof RecoverableDataAccessException
                || failure instanceof DataAccessResourceFailureException
                || failure instanceof CannotCreateTransactionException
                || (failure instanceof SQLException sql && isPassing(sql));
        return itself
                || isPassing(failure.getCause())
                || (failure instanceof TransactionSystemException failed
                        && isPassing(failed.getApplicationException()));
    }

    /** A pool says without a SQLSTATE that it has closed a connection that was lost. */
    private static boolean isPassing(SQLException failure) {
        return failure.getSQLState() == null
                ? String.valueOf(failure.getMessage()).contains("Connection is closed")
                : isPassing(failure.getSQLState());
    }

    /** Classes of SQLSTATE: connection, resources, operator intervention, rollback of a collision, read-only server. */
    private static boolean isPassing(String state) {
        return state.startsWith("08")
                || state.startsWith("53")
                || state.startsWith("57")
                || state.startsWith("40")
                || state.equals("25006")
                || state.equals("25P03");
    }
}
