package org.caseload.phenotype;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.caseload.phenotype.Download.Failure;
import org.caseload.phenotype.DownloadRepository.Try;
import org.caseload.phenotype.Release.Source;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tries the download that is due, if any. What failed is tried again, each time after a longer pause, for as long as it takes. */
@Component
class Downloader {

    private static final Logger log = LoggerFactory.getLogger(Downloader.class);

    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(1);
    private static final Duration TAKEN_FOR_DEAD = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    /** Ten times what a release has. */
    private static final long MOST_BYTES = 256L << 20;

    private final DownloadRepository downloads;
    private final Releases releases;
    private final HpoProperties settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Downloader(
            DownloadRepository downloads,
            Releases releases,
            HpoProperties settings,
            TransactionTemplate transaction,
            Clock clock) {
        this.downloads = downloads;
        this.releases = releases;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    void tryDue() {
        Try taken = transaction.execute(status -> downloads
                .take(clock.instant(), clock.instant().plus(TAKEN_FOR_DEAD))
                .orElse(null));
        if (taken != null) {
            attempt(taken);
        }
    }

    private void attempt(Try taken) {
        try {
            String version = download(taken);
            log.info("The HPO release {} was downloaded and is in use.", version);
        } catch (NoLongerWanted cancelled) {
            log.info("The download of the HPO release is no longer wanted.");
        } catch (OntologyRefusedException refused) {
            fail(taken, Failure.REFUSED, refused);
        } catch (IOException unreachable) {
            fail(taken, Failure.UNREACHABLE, unreachable);
        } catch (RuntimeException unforeseen) {
            fail(taken, Failure.UNKNOWN, unforeseen);
        }
    }

    private String download(Try taken) throws IOException {
        Path file = Files.createTempFile("caseload-hpo-", ".download");
        try {
            fetch(taken, file);
            return transaction.execute(status -> {
                String version = releases.load(file, Source.DOWNLOAD, taken.wantedBy());
                downloads.succeed(taken.worker());
                return version;
            });
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void fetch(Try taken, Path file) throws IOException {
        URLConnection connection = settings.downloadUrl().toURL().openConnection();
        connection.setConnectTimeout((int) PATIENCE.toMillis());
        connection.setReadTimeout((int) PATIENCE.toMillis());
        long length = connection.getContentLengthLong();
        try (InputStream in = new CappedStream(connection.getInputStream(), MOST_BYTES);
                OutputStream out = Files.newOutputStream(file)) {
            copy(taken, in, out, length < 0 ? null : length);
        }
    }

    private void copy(Try taken, InputStream in, OutputStream out, @Nullable Long all) throws IOException {
        long done = 0;
        Instant told = Instant.MIN;
        byte[] buffer = new byte[1 << 16];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            out.write(buffer, 0, read);
            done += read;
            Instant now = clock.instant();
            if (told.isBefore(now.minus(SIGN_OF_LIFE))) {
                tell(taken, done, all, now);
                told = now;
            }
        }
        tell(taken, done, all, clock.instant());
    }

    private void tell(Try taken, long done, @Nullable Long all, Instant now) {
        Instant until = now.plus(TAKEN_FOR_DEAD);
        if (!Boolean.TRUE.equals(transaction.execute(status -> downloads.progress(taken.worker(), done, all, until)))) {
            throw new NoLongerWanted();
        }
    }

    private void fail(Try taken, Failure failure, Exception cause) {
        Duration pause = pause(taken.tries());
        log.warn(
                "The HPO release could not be downloaded from {} ({}); next try in {}.",
                settings.downloadUrl(),
                cause.toString(),
                pause,
                // Where it happened matters only if nobody foresaw it.
                failure == Failure.UNKNOWN ? cause : null);
        transaction.executeWithoutResult(status ->
                downloads.fail(taken.worker(), failure, clock.instant().plus(pause)));
    }

    static Duration pause(int failedBefore) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failedBefore, 10));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    /** Ends a try that somebody cancelled, or that another node has taken over. */
    private static final class NoLongerWanted extends RuntimeException {}
}
