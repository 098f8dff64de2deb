package org.caseload.e2e;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** A creation that a test can hold and let go: nobody writes cases while they are locked here. */
final class HeldCreation implements AutoCloseable {

    private final Laboratory laboratory;
    private final Connection connection;
    private final String batch;

    private HeldCreation(Laboratory laboratory, Connection connection, String batch) {
        this.laboratory = laboratory;
        this.connection = connection;
        this.batch = batch;
    }

    /** Makes each chunk take a moment, until a creation that is held is let go: otherwise it is over before it can be held. */
    static void slowDown(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE OR REPLACE FUNCTION doze() RETURNS trigger LANGUAGE plpgsql AS"
                    + " 'BEGIN PERFORM pg_sleep(0.3); RETURN NULL; END'");
            statement.execute("CREATE OR REPLACE TRIGGER doze AFTER INSERT ON lab_case"
                    + " FOR EACH STATEMENT EXECUTE FUNCTION doze()");
        }
    }

    /** Lets a creation that begins, or has begun, go on until something has been created, and holds it there. */
    static HeldCreation of(String batch, Laboratory laboratory, DataSource database) throws SQLException {
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        HeldCreation held = new HeldCreation(laboratory, connection, batch);
        held.holdAfter(0);
        return held;
    }

    /** Lets it create some more, and holds it again. */
    void goOn() throws SQLException {
        int before = created();
        connection.rollback();
        holdAfter(before);
    }

    /** How many cases there are while it is held. */
    int created() {
        return laboratory.batch(batch).get("createdCount").asInt();
    }

    private void holdAfter(int before) throws SQLException {
        await().until(() -> created() > before);
        try (Statement lock = connection.createStatement()) {
            lock.execute("LOCK TABLE lab_case IN SHARE MODE");
        }
    }

    /** Lets it go. */
    @Override
    public void close() throws SQLException {
        connection.rollback();
        try (Statement statement = connection.createStatement()) {
            statement.execute("DROP FUNCTION IF EXISTS doze() CASCADE");
        }
        connection.commit();
        connection.close();
    }
}
