package org.caseload.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.caseload.CaseloadApplication;
import org.caseload.ChildProcess;
import org.caseload.PostgresTest;
import org.caseload.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A dump that was made while cases were created is restored elsewhere, and Caseload goes on with it. Needs {@code pg_dump} and
 * {@code pg_restore} of the server's version or a newer one, in the folder {@code caseload.pg-bin} or on the path.
 */
@PostgresTest
@Import(BatchSupport.class)
class BackupIT {

    private static final int FAMILIES = 3_000;
    private static final int SERVER_VERSION = 18;
    private static final String OWNER = "postgres";
    private static final Pattern VERSION = Pattern.compile("PostgreSQL\\) (\\d+)");

    @Autowired
    private Batches batches;

    @Autowired
    private BatchSupport support;

    @Autowired
    private JdbcConnectionDetails connection;

    @Autowired
    private Flyway flyway;

    @TempDir
    private Path folder;

    @BeforeEach
    void needsTheTools() throws Exception {
        assumeThat(tool("pg_dump")).as("pg_dump").isPresent();
        Matcher version = VERSION.matcher(run("pg_dump", "--version"));
        assumeThat(version.find()).isTrue();
        assumeThat(Integer.parseInt(version.group(1)))
                .as("version of pg_dump, older ones refuse the server")
                .isGreaterThanOrEqualTo(SERVER_VERSION);
    }

    @Test
    void finishesARestoredBatchExactlyOnce() throws Exception {
        String restored = TestDatabase.create();
        Path dump = dumpWhileCasesAreCreated();
        run("pg_restore", "--exit-on-error", "--no-privileges", "--dbname=" + address(restored), dump.toString());
        JdbcClient database = JdbcClient.create(new DriverManagerDataSource(restored, OWNER, "any"));
        assertThat(count(database, "case_draft WHERE state = 'OPEN'")).isBetween(1, FAMILIES - 1);

        Process application = start(restored);
        try {
            Awaitility.await()
                    .atMost(Duration.ofMinutes(4))
                    .until(() -> count(database, "batch WHERE status = 'COMPLETED'") == 1);
        } finally {
            application.destroy();
            application.waitFor();
        }

        assertThat(count(database, "lab_case")).isEqualTo(FAMILIES);
        assertThat(count(database, "(SELECT DISTINCT family_id FROM lab_case) AS families"))
                .isEqualTo(FAMILIES);
        assertThat(count(database, "case_draft d JOIN lab_case c ON c.draft_id = d.id WHERE d.state = 'CREATED'"))
                .isEqualTo(FAMILIES);
    }

    private Path dumpWhileCasesAreCreated() throws Exception {
        Path file = Files.writeString(folder.resolve("backup.csv"), support.families("BACKUP", FAMILIES));
        BatchId id = batches.upload("backup.csv", file, support.administrator(), null);
        support.awaitRest(id);
        slowDown();
        batches.create(id, CreateMode.ALL_OR_NOTHING, null);
        support.await(id, batch -> batch.createdCount() > 0);
        Path dump = folder.resolve("caseload.dump");
        String url = String.valueOf(connection.getJdbcUrl());
        run("pg_dump", "--format=custom", "--file=" + dump, "--dbname=" + address(url));
        support.awaitRest(id);
        return dump;
    }

    /** So that the dump is made in the middle, however fast the machine is. */
    private void slowDown() {
        JdbcClient owner = JdbcClient.create(flyway.getConfiguration().getDataSource());
        owner.sql("CREATE FUNCTION doze() RETURNS trigger LANGUAGE plpgsql AS"
                        + " 'BEGIN PERFORM pg_sleep(1); RETURN NULL; END'")
                .update();
        owner.sql("CREATE TRIGGER doze AFTER INSERT ON lab_case FOR EACH STATEMENT EXECUTE FUNCTION doze()")
                .update();
    }

    private Process start(String url) throws IOException {
        return ChildProcess.withoutTests(
                        CaseloadApplication.class,
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=" + connection.getUsername(),
                        "--spring.datasource.password=any",
                        "--spring.flyway.user=" + OWNER,
                        "--spring.flyway.password=any",
                        "--caseload.hpo.download=false",
                        "--caseload.data-dir=" + folder.resolve("data"))
                .redirectOutput(folder.resolve("application.log").toFile())
                .start();
    }

    private static int count(JdbcClient database, String rows) {
        return database.sql("SELECT count(*) FROM " + rows).query(Integer.class).single();
    }

    private static String address(String url) {
        return url.replace("jdbc:postgresql://", "postgresql://" + OWNER + "@");
    }

    private static Optional<Path> tool(String name) {
        String given = System.getProperty("caseload.pg-bin", "");
        String path = given.isEmpty() ? System.getenv().getOrDefault("PATH", "") : given;
        return Stream.of(path.split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Runs a tool to its end, which must be a good one; what it said. */
    private static String run(String name, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(tool(name).orElseThrow().toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }
}
