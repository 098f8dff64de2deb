package org.caseload;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/**
 * Gives the role that Caseload works as what it needs, when the tables belong to another one: rows it may read and write, of
 * the audit only read and add, and nothing that changes a table. Runs as the owner after each migration, also when there was
 * nothing to migrate. Where one role does both, it says so and leaves all as it is.
 */
@Component
final class ApplicationRole implements Callback {

    private static final Logger log = LoggerFactory.getLogger(ApplicationRole.class);

    /** One statement, hence one transaction: nodes that start at the same time wait for each other, and work goes on. */
    private static final String GRANTS = """
            DO $$
            DECLARE
                application text := current_setting('caseload.application_role');
                each text;
            BEGIN
                PERFORM pg_advisory_xact_lock(hashtext('caseload.application_role'));
                EXECUTE format('GRANT USAGE ON SCHEMA %I TO %I', current_schema(), application);
                FOR each IN
                    SELECT tablename FROM pg_tables WHERE schemaname = current_schema() AND tableowner = current_user
                LOOP
                    EXECUTE format('REVOKE ALL ON %I FROM %I', each, application);
                    IF each = 'audit_entry' THEN
                        EXECUTE format('GRANT SELECT, INSERT ON %I TO %I', each, application);
                    ELSIF each <> 'flyway_schema_history' THEN
                        EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO %I', each, application);
                    END IF;
                END LOOP;
                FOR each IN
                    SELECT sequencename FROM pg_sequences
                    WHERE schemaname = current_schema() AND sequenceowner = current_user
                LOOP
                    EXECUTE format('GRANT USAGE ON SEQUENCE %I TO %I', each, application);
                END LOOP;
            END
            $$""";

    private final JdbcConnectionDetails application;

    ApplicationRole(JdbcConnectionDetails application) {
        this.application = application;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            prepare(context.getConnection());
        } catch (SQLException failure) {
            throw new IllegalStateException("The database role of Caseload could not be given its rights", failure);
        }
    }

    @Override
    public String getCallbackName() {
        return "application role";
    }

    private void prepare(Connection owner) throws SQLException {
        String role = Objects.requireNonNullElse(application.getUsername(), "");
        if (role.isEmpty() || answers(owner, "SELECT 1 WHERE current_user = ?", role)) {
            log.info(
                    "One database role owns the tables and works with them; src/docs/security.md says how to use two.");
            return;
        }
        if (!answers(owner, "SELECT 1 FROM pg_roles WHERE rolname = ?", role)) {
            create(owner, role);
        }
        answers(owner, "SELECT set_config('caseload.application_role', ?, false)", role);
        execute(owner, GRANTS);
    }

    /** The password goes to the server as a SCRAM verifier: it is in no log of it. */
    private void create(Connection owner, String role) throws SQLException {
        execute(owner, "CREATE ROLE " + quoted(owner, role) + " NOSUPERUSER NOCREATEDB NOCREATEROLE");
        char[] password =
                Objects.requireNonNullElse(application.getPassword(), "").toCharArray();
        owner.unwrap(PGConnection.class).alterUserPassword(role, password, "scram-sha-256");
        execute(owner, "ALTER ROLE " + quoted(owner, role) + " LOGIN");
        log.info("The database role {} was made.", role);
    }

    private static String quoted(Connection connection, String name) throws SQLException {
        return connection.unwrap(PGConnection.class).escapeIdentifier(name);
    }

    private static boolean answers(Connection connection, String query, String argument) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, argument);
            try (ResultSet result = statement.executeQuery()) {
                return result.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
