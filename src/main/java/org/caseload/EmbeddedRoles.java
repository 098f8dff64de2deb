package org.caseload;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * The two roles of the embedded server, neither of them a superuser: one that owns the database and its tables and migrates
 * them, and one that the application works as; see {@link ApplicationRole} for what the latter may do.
 */
record EmbeddedRoles(Login owner, Login application) {

    /** Their database, too, is called so. */
    static final String APPLICATION = "caseload";

    static final String OWNER = "caseload_owner";

    /** A role and its password, which is hexadecimal: nothing in it needs quoting. */
    record Login(String username, String password) {

        static Login of(String username, PasswordFile file) {
            return new Login(username, file.password());
        }

        /** Without the password. */
        @Override
        public String toString() {
            return "Login[username=" + username + "]";
        }
    }

    /** Makes roles and database where they are missing, and sets the passwords to the ones in the files. */
    void prepare(DataSource superuser) throws SQLException {
        try (Connection connection = superuser.getConnection();
                Statement statement = connection.createStatement()) {
            prepare(statement, application);
            prepare(statement, owner);
            if (isEmpty(statement, "SELECT 1 FROM pg_database WHERE datname = '" + APPLICATION + "'")) {
                statement.execute("CREATE DATABASE " + APPLICATION + " OWNER " + OWNER);
            }
        }
    }

    /**
     * Gives what the application's role owns to the owner: in a data directory of a version that had one role, everything.
     *
     * @param superuser connects to the application's database
     */
    void takeOver(DataSource superuser) throws SQLException {
        try (Connection connection = superuser.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("REASSIGN OWNED BY " + APPLICATION + " TO " + OWNER);
        }
    }

    private static void prepare(Statement statement, Login login) throws SQLException {
        if (isEmpty(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + login.username() + "'")) {
            statement.execute("CREATE ROLE " + login.username() + " LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE");
        }
        statement.execute("ALTER ROLE " + login.username() + " PASSWORD '" + login.password() + "'");
    }

    private static boolean isEmpty(Statement statement, String query) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            return !result.next();
        }
    }
}
