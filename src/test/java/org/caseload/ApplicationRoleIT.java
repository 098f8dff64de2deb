package org.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the role that Caseload works as may not do. What it may, all other tests show: they run as it. */
@PostgresTest
@ExtendWith(OutputCaptureExtension.class)
class ApplicationRoleIT {

    private static final String FORBIDDEN = "42501";

    @Autowired
    private DataSource application;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit_entry SET actor = ''",
                "DELETE FROM audit_entry",
                "TRUNCATE audit_entry",
                "ALTER TABLE audit_entry DISABLE TRIGGER ALL",
                "DROP TRIGGER audit_entry_append_only ON audit_entry",
                "DROP FUNCTION refuse_audit_change() CASCADE",
                "CREATE TABLE own (n integer)",
                "CREATE TABLE public.own (n integer)",
                "CREATE FUNCTION own() RETURNS integer LANGUAGE sql AS 'SELECT 1'",
                "CREATE SCHEMA own",
                "ALTER TABLE lab_case ADD COLUMN own integer",
                "DROP TABLE lab_case",
                "TRUNCATE lab_case CASCADE",
                "CREATE INDEX own ON lab_case (case_id)",
                "DELETE FROM flyway_schema_history",
                "CREATE ROLE own",
                "SET ROLE postgres",
                "SET session_replication_role = replica",
                "COPY lab_case TO PROGRAM 'cat'"
            })
    void isRefused(String sql) throws SQLException {
        try (Connection connection = application.getConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refused -> assertThat(refused.getSQLState()).isEqualTo(FORBIDDEN))
                    .hasMessageNotContaining("append-only");
        }
    }

    @Test
    void ownsNothing() {
        JdbcClient database = JdbcClient.create(application);
        assertThat(database.sql("SELECT current_user").query(String.class).single())
                .isEqualTo(TestDatabase.APPLICATION);
        assertThat(database.sql("SELECT count(*) FROM pg_class WHERE relowner = current_user::regrole"
                                + " AND relnamespace = 'public'::regnamespace")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(database.sql("SELECT rolsuper OR rolcreatedb OR rolcreaterole OR rolreplication OR rolbypassrls"
                                + " FROM pg_roles WHERE rolname = current_user")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @Test
    void mayBeTheOwnerWhichTheLogSays(CapturedOutput log) {
        Flyway flyway = migrations(TestDatabase.create(), TestDatabase.OWNER);
        flyway.migrate();
        assertThat(log).contains("One database role owns the tables and works with them");
    }

    @Test
    void isMadeByAnOwnerWhoMay(CapturedOutput log) {
        String url = TestDatabase.create();
        Flyway flyway = migrations(url, "a \"quoted\" role");
        flyway.migrate();
        flyway.migrate();
        assertThat(log.toString().split("The database role a \"quoted\" role was made", -1))
                .hasSize(2);
        JdbcClient owner = JdbcClient.create(flyway.getConfiguration().getDataSource());
        assertThat(owner.sql("SELECT has_table_privilege(?, 'audit_entry', 'INSERT')")
                        .param("a \"quoted\" role")
                        .query(Boolean.class)
                        .single())
                .isTrue();
        owner.sql("DROP OWNED BY \"a \"\"quoted\"\" role\"").update();
        owner.sql("DROP ROLE \"a \"\"quoted\"\" role\"").update();
    }

    private static Flyway migrations(String url, String application) {
        return Flyway.configure()
                .dataSource(url, TestDatabase.OWNER, "any")
                .callbacks(new ApplicationRole(details(url, application)))
                .load();
    }

    private static JdbcConnectionDetails details(String url, String username) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return username;
            }

            @Override
            public String getPassword() {
                return "any";
            }

            @Override
            public String getJdbcUrl() {
                return url;
            }
        };
    }
}
