package org.caseload.faults;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A real PostgreSQL that loses nothing by itself, and can be restarted under the application. */
final class FaultyDatabase implements AutoCloseable {

    private final EmbeddedPostgres server;
    private final Path cluster;
    private final Path control;

    FaultyDatabase(Path folder) throws IOException {
        cluster = folder.resolve("cluster");
        server = EmbeddedPostgres.builder()
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "60")
                .start();
        control = program().resolveSibling("pg_ctl");
    }

    /** The server that runs: where its software was unpacked to depends on what was started before. */
    private Path program() throws IOException {
        long process = Long.parseLong(
                Files.readAllLines(cluster.resolve("postmaster.pid")).getFirst().strip());
        return ProcessHandle.of(process)
                .flatMap(running -> running.info().command())
                .map(Path::of)
                .orElseThrow();
    }

    int port() {
        return server.getPort();
    }

    /** JDBC address of the database through a port of this machine. */
    String url(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?connectTimeout=5";
    }

    /** Not through any proxy. */
    JdbcClient client() {
        return JdbcClient.create(new DriverManagerDataSource(url(port()), "postgres", "postgres"));
    }

    /**
     * Ends the server and starts it again.
     *
     * @param mode {@code fast} ends sessions in order, {@code immediate} is a crash
     */
    void restart(String mode) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            // PostgreSQL refuses to run as root, also in containers that know nobody else; the library does the same.
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of(control.toString(), "restart", "-w", "-t", "60", "-m", mode, "-D", cluster.toString()));
        Process restart = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(cluster.resolveSibling("pg_ctl.log").toFile())
                .start();
        if (restart.waitFor() != 0) {
            throw new IllegalStateException("PostgreSQL did not come back");
        }
    }

    /** Takes every connection that is free. */
    List<Connection> fill() {
        List<Connection> taken = new ArrayList<>();
        try {
            while (true) {
                taken.add(DriverManager.getConnection(url(port()), "postgres", "postgres"));
            }
        } catch (SQLException full) {
            return taken;
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
