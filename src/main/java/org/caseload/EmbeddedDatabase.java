package org.caseload;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL server that Caseload starts itself when no other is named.
 *
 * <p>The library's defaults are for tests: no fsync, and every local account is trusted. Here the server syncs each commit
 * to disk, asks for passwords that are generated into the data directory, listens on the loopback address only, and gives
 * the application a role that owns nothing, see {@link EmbeddedRoles}.
 *
 * <p>In the data directory: {@code postgresql/cluster} holds the data, {@code postgresql/software} the unpacked server,
 * {@code postgresql/*.password} the passwords, readable by the owner only.
 */
final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String SUPERUSER = "postgres";
    private static final Duration START_LIMIT = Duration.ofMinutes(5);

    private final EmbeddedPostgres server;
    private final EmbeddedRoles roles;

    private EmbeddedDatabase(EmbeddedPostgres server, EmbeddedRoles roles) {
        this.server = server;
        this.roles = roles;
    }

    /**
     * Starts the server, and makes its data first if there are none.
     *
     * @param dataDirectory Caseload's own; made when missing
     * @throws DataDirectoryInUseException when another Caseload works with the same directory
     */
    static EmbeddedDatabase start(Path dataDirectory) throws IOException {
        Path home = Files.createDirectories(dataDirectory.toAbsolutePath().resolve("postgresql"), OwnerOnly.folder());
        Path cluster = home.resolve("cluster");
        Path finished = home.resolve("initialised");
        setAsideIfUnfinished(cluster, finished);
        PasswordFile superuser = PasswordFile.in(home, "superuser");
        EmbeddedRoles roles =
                new EmbeddedRoles(login(home, EmbeddedRoles.OWNER), login(home, EmbeddedRoles.APPLICATION));
        EmbeddedPostgres server = startServer(home, cluster, superuser);
        try {
            Map<String, String> password = Map.of("password", superuser.password());
            roles.prepare(server.getPostgresDatabase(password));
            roles.takeOver(server.getDatabase(SUPERUSER, EmbeddedRoles.APPLICATION, password));
            Files.write(finished, new byte[0]);
        } catch (SQLException | IOException | RuntimeException failure) {
            server.close();
            throw new IOException("The embedded PostgreSQL could not be prepared", failure);
        }
        return new EmbeddedDatabase(server, roles);
    }

    /** JDBC address of the application's database. */
    String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + EmbeddedRoles.APPLICATION;
    }

    EmbeddedRoles.Login owner() {
        return roles.owner();
    }

    EmbeddedRoles.Login application() {
        return roles.application();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private static EmbeddedRoles.Login login(Path home, String role) throws IOException {
        return EmbeddedRoles.Login.of(role, PasswordFile.in(home, role));
    }

    /** A power cut while the data were made for the first time leaves a folder that no server starts on. */
    private static void setAsideIfUnfinished(Path cluster, Path finished) throws IOException {
        if (Files.exists(cluster) && Files.notExists(finished)) {
            Path aside = cluster.resolveSibling("unfinished-" + Instant.now().getEpochSecond());
            Files.move(cluster, aside);
            log.warn("The first start did not come to its end; what it left is in {}", aside);
        }
    }

    private static EmbeddedPostgres startServer(Path home, Path cluster, PasswordFile superuser) throws IOException {
        try {
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(home.resolve("software").toFile())
                    .setDataDirectory(cluster)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(START_LIMIT)
                    // "Locale" settings are what the library hands to initdb as --name=value.
                    .setLocaleConfig("pwfile", superuser.file().toString())
                    .setLocaleConfig("auth-host", "scram-sha-256")
                    .setLocaleConfig("auth-local", "scram-sha-256")
                    .setConnectConfig("password", superuser.password())
                    // Called with the directory locked and before the server starts.
                    .setDataDirectoryCustomizer(directory -> LeftOverServer.stop(directory.toPath()));
            EmbeddedServerSettings.ALL.forEach(builder::setServerConfig);
            return builder.start();
        } catch (IllegalStateException failure) {
            // The library has no type of its own for a lock that somebody else holds.
            if (failure instanceof OverlappingFileLockException
                    || String.valueOf(failure.getMessage()).startsWith("could not lock")) {
                throw new DataDirectoryInUseException(home, failure);
            }
            throw failure;
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }
}
