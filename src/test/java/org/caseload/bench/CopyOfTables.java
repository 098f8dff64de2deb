package org.caseload.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** What PostgreSQL can take at all: the rows of all cases, loaded with COPY in one transaction into tables like theirs. */
final class CopyOfTables {

    private final DataSource database;

    CopyOfTables(DataSource database) {
        this.database = database;
    }

    /** Loads what is in the tables now into fresh copies with the same constraints and indexes; in nanoseconds. */
    long load() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS copy_person, copy_case");
            statement.execute("CREATE TABLE copy_case (LIKE lab_case INCLUDING ALL)");
            statement.execute("ALTER TABLE copy_case ADD FOREIGN KEY (created_by) REFERENCES app_user");
            statement.execute("CREATE TABLE copy_person (LIKE person INCLUDING ALL)");
            statement.execute("ALTER TABLE copy_person ADD FOREIGN KEY (lab_case_id) REFERENCES copy_case"
                    + " ON DELETE CASCADE");
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            byte[] cases = rows(copy, "SELECT * FROM lab_case ORDER BY id");
            byte[] people = rows(copy, "SELECT * FROM person ORDER BY lab_case_id, number");
            return time(connection, copy, cases, people);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static long time(Connection connection, CopyManager copy, byte[] cases, byte[] people)
            throws SQLException, IOException {
        long start = System.nanoTime();
        connection.setAutoCommit(false);
        copy.copyIn("COPY copy_case FROM STDIN", new ByteArrayInputStream(cases));
        copy.copyIn("COPY copy_person FROM STDIN", new ByteArrayInputStream(people));
        connection.commit();
        long time = System.nanoTime() - start;
        connection.setAutoCommit(true);
        return time;
    }

    private static byte[] rows(CopyManager copy, String query) throws SQLException, IOException {
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        copy.copyOut("COPY (" + query + ") TO STDOUT", rows);
        return rows.toByteArray();
    }
}
