package org.caseload.faults;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caseload.CaseloadApplication;
import org.caseload.ChildProcess;
import org.caseload.PostgresTest;

/** One application node in a process of its own. */
final class Node implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Pattern READY = Pattern.compile("Caseload is ready: (http://\\S+)");

    private final Process process;
    private final Path log;

    private Node(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Starts a node; it is not ready yet. */
    static Node start(Path log, String databaseUrl) {
        ProcessBuilder builder = ChildProcess.withoutTests(
                CaseloadApplication.class,
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--spring.datasource.url=" + databaseUrl,
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=postgres",
                "--spring.datasource.hikari.connection-timeout=5000",
                "--caseload.batch.chunk-size=20",
                "--caseload.admin.username=" + PostgresTest.USERNAME,
                "--caseload.admin.password=" + PostgresTest.PASSWORD,
                "--caseload.admin.token=" + PostgresTest.TOKEN);
        // Nodes come and go all the time here; what counts is how soon they are up.
        builder.environment().put("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1 -Xmx512m");
        try {
            return new Node(builder.redirectOutput(log.toFile()).start(), log);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Waits until it answers; its address, or nothing when it ended. */
    Optional<String> address() throws IOException {
        await().atMost(PATIENCE).until(() -> !process.isAlive() || ready().isPresent());
        return ready().filter(address -> process.isAlive());
    }

    private Optional<String> ready() throws IOException {
        return Optional.of(READY.matcher(Files.readString(log)))
                .filter(Matcher::find)
                .map(found -> found.group(1));
    }

    /** As a power cut does it. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Halts it, as a machine that sleeps; it knows nothing of it afterwards. */
    void halt() {
        signal("STOP");
    }

    void wake() {
        signal("CONT");
    }

    private void signal(String name) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        kill();
    }
}
