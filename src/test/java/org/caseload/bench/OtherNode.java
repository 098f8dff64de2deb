package org.caseload.bench;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.caseload.CaseloadApplication;
import org.caseload.ChildProcess;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Another node on a bench's database, in a process of its own, with one worker. */
final class OtherNode {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;

    private OtherNode(Process process) {
        this.process = process;
    }

    /** Starts it and waits until it works. */
    static OtherNode start(BenchApplication first, Path folder, List<String> settings) {
        JdbcConnectionDetails database = first.bean(JdbcConnectionDetails.class);
        FlywayConnectionDetails owner = first.bean(FlywayConnectionDetails.class);
        ProcessBuilder builder = ChildProcess.withoutTests(CaseloadApplication.class, settings.toArray(String[]::new));
        builder.environment().put("SPRING_DATASOURCE_URL", database.getJdbcUrl());
        builder.environment().put("SPRING_DATASOURCE_USERNAME", database.getUsername());
        builder.environment().put("SPRING_DATASOURCE_PASSWORD", database.getPassword());
        builder.environment().put("SPRING_FLYWAY_USER", owner.getUsername());
        builder.environment().put("SPRING_FLYWAY_PASSWORD", owner.getPassword());
        try {
            Path log = Files.createTempFile(folder, "node", ".log");
            Process process = builder.redirectOutput(log.toFile()).start();
            await().atMost(PATIENCE).until(() -> Files.readString(log).contains("Caseload is ready"));
            return new OtherNode(process);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }
}
