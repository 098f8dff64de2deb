package org.caseload.phenotype;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.caseload.PostgresTest;
import org.caseload.phenotype.Download.Failure;
import org.caseload.phenotype.DownloadRepository.Try;
import org.caseload.phenotype.Release.Source;
import org.caseload.security.Role;
import org.caseload.security.TestUsers;
import org.caseload.security.UserId;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Downloads from a server of the test. The application's own timer looks at a download only when it is due by the clock. */
@PostgresTest
class DownloadIT {

    /** Far ahead of the real time, at which the application's own timer finds nothing due. */
    private static final Instant NOW = Instant.parse("2126-11-20T12:00:00Z");

    @Autowired
    private DownloadRepository downloads;

    @Autowired
    private Releases releases;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    @Autowired
    private DSLContext db;

    private HttpServer server;
    private int status = 200;
    private byte[] answer = new byte[0];
    private UserId jane;

    @BeforeEach
    void start() throws IOException {
        jane = new TestUsers(db).add("jane " + UUID.randomUUID(), Role.ADMINISTRATOR);
        try (InputStream in = InventedOntology.open()) {
            answer = in.readAllBytes();
        }
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/hp.json", this::answer);
        server.createContext("/latest", exchange -> {
            exchange.getResponseHeaders().add("Location", "/hp.json");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        // Other tests share the database and expect no release in it.
        database.sql("DELETE FROM hpo_release").update();
        database.sql("DELETE FROM hpo_download").update();
    }

    @Test
    void doesNothingWhileNothingIsWanted() {
        downloader(NOW).tryDue();

        assertThat(releases.list()).isEmpty();
    }

    @Test
    void takesWhatCameIntoUse() {
        downloads.want(jane, NOW);

        downloader(NOW).tryDue();

        assertThat(releases.list())
                .singleElement()
                .returns(InventedOntology.VERSION, Release::version)
                .returns(Source.DOWNLOAD, Release::source)
                .satisfies(release -> assertThat(release.loadedBy()).startsWith("jane "))
                .returns(true, Release::current);
        assertThat(downloads.find(NOW)).isEmpty();
        assertThat(newestInAudit()).isEqualTo("HPO_CHANGED HPO release " + InventedOntology.VERSION + " downloaded");
    }

    @Test
    void recordsWhatIsWantedAndWhatIsNot() {
        releases.download(jane);
        assertThat(newestInAudit()).isEqualTo("HPO_DOWNLOAD_WANTED newest HPO release");
        releases.cancelDownload();
        assertThat(newestInAudit()).isEqualTo("HPO_DOWNLOAD_CANCELLED newest HPO release");
        releases.download(jane);
        downloads.forget();
        releases.cancelDownload();
        assertThat(newestInAudit()).as("nothing was cancelled").startsWith("HPO_DOWNLOAD_WANTED");
    }

    private String newestInAudit() {
        return database.sql(
                        "SELECT concat_ws(' ', action, object, after_value) FROM audit_entry ORDER BY id DESC LIMIT 1")
                .query(String.class)
                .single();
    }

    @Test
    void triesAgainLaterWhenTheServerHasNothing() {
        status = 503;
        downloads.want(null, NOW);
        downloader(NOW).tryDue();

        assertThat(downloads.find(NOW))
                .hasValueSatisfying(download -> assertThat(download)
                        .returns(Failure.UNREACHABLE, Download::failure)
                        .returns(false, Download::running)
                        .returns(NOW.plusSeconds(10), Download::nextTryAt));
        status = 200;
        downloader(NOW.plusSeconds(9)).tryDue();
        assertThat(releases.list()).isEmpty();
        downloader(NOW.plusSeconds(10)).tryDue();
        assertThat(releases.list()).hasSize(1);
    }

    @Test
    void keepsNothingThatIsNoRelease() {
        answer = "<html>Sign in</html>".getBytes(StandardCharsets.UTF_8);
        downloads.want(null, NOW);

        downloader(NOW).tryDue();

        assertThat(releases.list()).isEmpty();
        assertThat(downloads.find(NOW)).map(Download::failure).contains(Failure.REFUSED);
    }

    @Test
    void leavesADownloadToTheNodeThatIsAtIt() {
        downloads.want(null, NOW);
        assertThat(downloads.take(NOW, NOW.plusSeconds(30))).isPresent();

        downloader(NOW.plusSeconds(29)).tryDue();
        assertThat(releases.list()).isEmpty();
        downloader(NOW.plusSeconds(31)).tryDue();
        assertThat(releases.list()).hasSize(1);
    }

    @Test
    void endsATryThatAnotherNodeHasTakenOver() {
        downloads.want(null, NOW);
        Try first = downloads.take(NOW, NOW.plusSeconds(30)).orElseThrow();
        Try second = downloads.take(NOW.plusSeconds(31), NOW.plusSeconds(60)).orElseThrow();

        assertThat(downloads.progress(first.worker(), 1, null, NOW.plusSeconds(70)))
                .isFalse();
        assertThat(downloads.progress(second.worker(), 7, 10L, NOW.plusSeconds(70)))
                .isTrue();
        assertThat(downloads.find(NOW.plusSeconds(40)))
                .hasValueSatisfying(download -> assertThat(download)
                        .returns(true, Download::running)
                        .returns(7L, Download::doneBytes)
                        .returns(10L, Download::allBytes));
        releases.cancelDownload();
        assertThat(downloads.progress(second.worker(), 8, 10L, NOW.plusSeconds(70)))
                .isFalse();
    }

    @Test
    void waitsLongerAfterEachFailure() {
        assertThat(Downloader.pause(0)).isEqualTo(Duration.ofSeconds(10));
        assertThat(Downloader.pause(3)).isEqualTo(Duration.ofSeconds(80));
        assertThat(Downloader.pause(100)).isEqualTo(Duration.ofHours(1));
    }

    private Downloader downloader(Instant now) {
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/latest");
        return new Downloader(
                downloads,
                releases,
                new HpoProperties(null, true, address),
                transaction,
                Clock.fixed(now, ZoneOffset.UTC));
    }

    private void answer(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(status, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }
}
