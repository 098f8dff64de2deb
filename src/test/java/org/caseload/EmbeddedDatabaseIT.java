package org.caseload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server that Caseload starts itself keeps what it was given, whatever happens to Caseload, and keeps it to itself. */
class EmbeddedDatabaseIT {

    private static final String WRONG_PASSWORD = "28P01";
    private static final String FORBIDDEN = "42501";

    @TempDir
    private Path directory;

    @Test
    void syncsEachCommitToDisk() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory);
                Connection connection = connect(database)) {
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                assertThat(ask(connection, "SHOW " + setting)).as(setting).isEqualTo("on");
            }
        }
    }

    @Test
    void givesApplicationNoMoreThanItsDatabase() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory);
                Connection connection = connect(database)) {
            assertThat(ask(
                            connection,
                            "SELECT rolsuper OR rolcreatedb OR rolcreaterole OR rolreplication OR rolbypassrls"
                                    + " FROM pg_roles WHERE rolname = current_user"))
                    .isEqualTo("f");
            assertThat(ask(connection, "SELECT current_database()")).isEqualTo("caseload");
        }
    }

    @Test
    void keepsTablesFromTheApplication() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory)) {
            execute(database, "CREATE TABLE kept AS SELECT 'still here' AS words");
            for (String sql : List.of("CREATE TABLE own (n int)", "DROP TABLE kept", "SET ROLE caseload_owner")) {
                assertThatThrownBy(() -> execute(database, database.application(), sql))
                        .as(sql)
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                refused -> assertThat(refused.getSQLState()).isEqualTo(FORBIDDEN));
            }
        }
    }

    @Test
    void takesTheTablesOfAnEarlierVersionFromTheApplication() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory)) {
            EmbeddedRoles.Login superuser =
                    EmbeddedRoles.Login.of("postgres", PasswordFile.in(directory.resolve("postgresql"), "superuser"));
            execute(database, superuser, "REASSIGN OWNED BY caseload_owner TO caseload");
            execute(database, superuser, "DROP ROLE caseload_owner");
            execute(database, database.application(), "CREATE TABLE kept AS SELECT 'still here' AS words");
        }
        Files.delete(directory.resolve("postgresql/caseload_owner.password"));

        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory)) {
            try (Connection connection = connect(database, database.owner())) {
                assertThat(ask(connection, "SELECT words FROM kept")).isEqualTo("still here");
            }
            assertThatThrownBy(() -> execute(database, database.application(), "DROP TABLE kept"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void asksEverybodyForThePassword() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory)) {
            for (String account : List.of("caseload", "caseload_owner", "postgres")) {
                assertThatThrownBy(() -> DriverManager.getConnection(database.url(), account, "not the password"))
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                refused -> assertThat(refused.getSQLState()).isEqualTo(WRONG_PASSWORD));
                assertThatThrownBy(() -> DriverManager.getConnection(database.url(), account, ""))
                        .isInstanceOf(SQLException.class);
            }
            assertThat(rules()).isNotEmpty().allMatch(rule -> rule.endsWith("scram-sha-256"));
        }
    }

    private List<String> rules() throws IOException {
        try (Stream<String> lines = Files.lines(directory.resolve("postgresql/cluster/pg_hba.conf"))) {
            return lines.map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        }
    }

    @Test
    void listensOnLoopbackOnly() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory);
                Connection connection = DriverManager.getConnection(
                        database.url(),
                        "postgres",
                        Files.readString(directory.resolve("postgresql/superuser.password")))) {
            assertThat(ask(connection, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(connection, "SHOW unix_socket_directories")).isEmpty();
        }
    }

    @Test
    void keepsPasswordsToTheOwner() throws Exception {
        EmbeddedDatabase.start(directory).close();

        Path home = directory.resolve("postgresql");
        assertThat(permissions(home)).isEqualTo("rwx------");
        assertThat(permissions(home.resolve("caseload.password"))).isEqualTo("rw-------");
        assertThat(permissions(home.resolve("caseload_owner.password"))).isEqualTo("rw-------");
        assertThat(permissions(home.resolve("superuser.password"))).isEqualTo("rw-------");
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    @Test
    void keepsDataFromOneStartToTheNext() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory)) {
            execute(database, "CREATE TABLE kept AS SELECT 'still here' AS words");
        }
        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory);
                Connection connection = connect(database, database.owner())) {
            assertThat(ask(connection, "SELECT words FROM kept")).isEqualTo("still here");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void stopsTheServerThatAKilledCaseloadLeftBehind(boolean serverIsKilledToo) throws Exception {
        ProcessHandle server = leaveServerBehind();
        if (serverIsKilledToo) {
            server.destroyForcibly();
            server.onExit().join();
        }
        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory);
                Connection connection = connect(database, database.owner())) {
            assertThat(server.isAlive()).isFalse();
            assertThat(ask(connection, "SELECT words FROM kept")).isEqualTo("still here");
        }
    }

    /** What is there after {@code kill -9} of Caseload: a server that nobody asked to stop. */
    private ProcessHandle leaveServerBehind() throws IOException {
        holding(directory).destroyForcibly().onExit().join();
        ProcessHandle server = server(directory);
        assertThat(server.isAlive()).isTrue();
        return server;
    }

    /** Another process that works with a directory and has stored something in it. */
    private static Process holding(Path directory) throws IOException {
        Process process =
                ChildProcess.builder(Holder.class, directory.toString()).start();
        BufferedReader output = process.inputReader(UTF_8);
        assertThat(output.lines().anyMatch(Holder.READY::equals)).isTrue();
        return process;
    }

    private static ProcessHandle server(Path directory) throws IOException {
        String pid = Files.readAllLines(directory.resolve("postgresql/cluster/postmaster.pid"))
                .getFirst();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    @Test
    void leavesTheServerOfAnotherDirectoryAlone(@TempDir Path elsewhere) throws Exception {
        EmbeddedDatabase.start(directory).close();
        Process other = holding(elsewhere);
        try {
            Path pidFile = Path.of("postgresql", "cluster", "postmaster.pid");
            Files.copy(elsewhere.resolve(pidFile), directory.resolve(pidFile));

            LeftOverServer.stop(directory.resolve("postgresql/cluster"));

            assertThat(server(elsewhere).isAlive()).isTrue();
        } finally {
            other.destroyForcibly().onExit().join();
            LeftOverServer.stop(elsewhere.resolve("postgresql/cluster"));
        }
    }

    @Test
    void refusesADirectoryThatIsInUse() throws Exception {
        try (EmbeddedDatabase first = EmbeddedDatabase.start(directory);
                Connection connection = connect(first)) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(directory)).isInstanceOf(DataDirectoryInUseException.class);

            assertThat(ask(connection, "SELECT 'undisturbed'")).isEqualTo("undisturbed");
        }
    }

    @Test
    void refusesADirectoryThatAnotherProcessUses() throws Exception {
        Process other = holding(directory);
        try {
            assertThatThrownBy(() -> EmbeddedDatabase.start(directory)).isInstanceOf(DataDirectoryInUseException.class);
        } finally {
            other.destroyForcibly().onExit().join();
        }
        EmbeddedDatabase.start(directory).close();
    }

    @Test
    void setsAnUnfinishedFirstStartAside() throws Exception {
        Path cluster = Files.createDirectories(directory.resolve("postgresql/cluster"));
        Files.writeString(cluster.resolve("half-written"), "by a first start that a power cut ended");

        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory);
                Connection connection = connect(database)) {
            assertThat(ask(connection, "SELECT 1")).isEqualTo("1");
        }
        try (Stream<Path> entries = Files.list(directory.resolve("postgresql"))) {
            assertThat(entries.filter(entry -> entry.getFileName().toString().startsWith("unfinished-")))
                    .singleElement()
                    .satisfies(
                            aside -> assertThat(aside.resolve("half-written")).exists());
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return connect(database, database.application());
    }

    private static Connection connect(EmbeddedDatabase database, EmbeddedRoles.Login login) throws SQLException {
        return DriverManager.getConnection(database.url(), login.username(), login.password());
    }

    private static void execute(EmbeddedDatabase database, String sql) throws SQLException {
        execute(database, database.owner(), sql);
    }

    private static void execute(EmbeddedDatabase database, EmbeddedRoles.Login login, String sql) throws SQLException {
        try (Connection connection = connect(database, login);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            assertThat(result.next()).isTrue();
            return result.getString(1);
        }
    }

    /** Holds a directory until it is killed. */
    static final class Holder {

        static final String READY = "the data are stored";

        private Holder() {}

        public static void main(String[] arguments) throws Exception {
            EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(arguments[0]));
            execute(database, "CREATE TABLE kept AS SELECT 'still here' AS words");
            System.out.println(READY);
            System.in.read();
        }
    }
}
