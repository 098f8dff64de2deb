package org.caseload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server that goes on after its Caseload was killed. It would block the next start, so it is stopped first.
 *
 * <p>Only the server of the given data directory is touched, known by the software that was unpacked beside the data, and
 * only while the caller holds that directory's lock.
 */
final class LeftOverServer {

    private static final Logger log = LoggerFactory.getLogger(LeftOverServer.class);
    private static final Duration POLITE = Duration.ofSeconds(20);
    private static final Duration FORCED = Duration.ofSeconds(10);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private LeftOverServer() {}

    /** Stops the server that the directory's {@code postmaster.pid} names, if there is one. */
    static void stop(Path cluster) {
        find(cluster).ifPresent(process -> {
            log.info("Stopping the PostgreSQL (process {}) that an earlier run left behind", process.pid());
            process.destroy();
            if (!ended(process, POLITE)) {
                process.destroyForcibly();
                ended(process, FORCED);
            }
        });
    }

    private static Optional<ProcessHandle> find(Path cluster) {
        Path pidFile = cluster.resolve("postmaster.pid");
        try {
            List<String> lines = Files.exists(pidFile) ? Files.readAllLines(pidFile) : List.of();
            return lines.isEmpty() ? Optional.empty() : server(lines.getFirst().strip(), cluster);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** After a restart of the machine the number may belong to something else, another PostgreSQL too. */
    private static Optional<ProcessHandle> server(String pid, Path cluster) throws IOException {
        if (!NUMBER.matcher(pid).matches()) {
            return Optional.empty();
        }
        Path software = cluster.toRealPath().resolveSibling("software");
        return ProcessHandle.of(Long.parseLong(pid))
                .filter(process -> process.info()
                        .command()
                        .map(command -> Path.of(command).startsWith(software))
                        .orElse(false));
    }

    private static boolean ended(ProcessHandle process, Duration limit) {
        try {
            process.onExit().orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS).join();
            return true;
        } catch (CompletionException stillRunning) {
            return false;
        }
    }
}
