package org.caseload.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class WebhookClientTest {

    private static final Duration PATIENCE = Duration.ofMillis(400);

    private final TestReceiver receiver = new TestReceiver();
    private final Names names = new Names("127.0.0.1");

    /** A name server of ours. */
    private static final class Names implements DnsResolver {

        private final String[] addresses;
        private final AtomicInteger questions = new AtomicInteger();

        Names(String... addresses) {
            this.addresses = addresses;
        }

        /** The first question gets the first address, the last address is given ever after. */
        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            int question = questions.getAndIncrement();
            return new InetAddress[] {InetAddress.getByName(addresses[Math.min(question, addresses.length - 1)])};
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    @ParameterizedTest
    @CsvSource({
        "200,",
        "202,",
        "204,",
        "301, REDIRECTED",
        "304, REDIRECTED",
        "400, NOT_ACCEPTED",
        "401, NOT_ACCEPTED",
        "404, NOT_ACCEPTED",
        "410, GONE",
        "429, NOT_ACCEPTED",
        "500, NOT_ACCEPTED",
        "503, NOT_ACCEPTED"
    })
    void goesByTheStatus(int status, NoticeFailure failure) throws IOException {
        receiver.thenStatus(status);
        assertThat(call(allowing(names), "http://lims.example")).isEqualTo(new Outcome(failure, status));
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void followsNoRedirect(int status) throws IOException {
        receiver.then(exchange -> {
            exchange.getResponseHeaders().add("Location", "http://lims.example:" + receiver.port() + "/elsewhere");
            exchange.sendResponseHeaders(status, -1);
        });
        assertThat(call(allowing(names), "http://lims.example").failure()).isEqualTo(NoticeFailure.REDIRECTED);
        assertThat(receiver.calls()).extracting(TestReceiver.Call::path).containsExactly("/hook");
    }

    @Test
    void doesNotWaitForABodyNorRetry() throws IOException {
        receiver.then(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(1);
            exchange.getResponseBody().flush();
            Thread.sleep(PATIENCE.multipliedBy(10));
        });
        assertThat(call(allowing(names), "http://lims.example")).isEqualTo(new Outcome(null, 200));
        assertThat(receiver.calls()).hasSize(1);
    }

    /** A client that did not let go of its connections would soon have none left. */
    @Test
    void keepsNoConnection() throws IOException {
        WebhookClient client = new WebhookClient(properties(), allowing(names));
        for (int i = 0; i < 30; i++) {
            receiver.then(exchange -> {
                exchange.sendResponseHeaders(200, 0);
                exchange.getResponseBody().write(1);
            });
            assertThat(client.call(new HttpPost("http://lims.example:" + receiver.port()))
                            .failure())
                    .isNull();
        }
        client.destroy();
        assertThat(receiver.calls()).hasSize(30);
    }

    @Test
    void givesUpOnSilence() throws IOException {
        receiver.thenSilence();
        assertThat(call(allowing(names), "http://lims.example")).isEqualTo(Outcome.failed(NoticeFailure.NO_ANSWER));
    }

    /** Each header comes in time, the answer as a whole never does. */
    @Test
    void givesUpOnAnAnswerThatNeverEnds() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread drip = Thread.ofVirtual().start(() -> drip(server));
            assertThat(call(allowing(names), "http://lims.example", server.getLocalPort()))
                    .isEqualTo(Outcome.failed(NoticeFailure.NO_ANSWER));
            drip.interrupt();
        }
    }

    private static void drip(ServerSocket server) {
        try (var connection = server.accept();
                OutputStream out = connection.getOutputStream()) {
            out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 90; i++) {
                out.write("X-Drip: 1\r\n".getBytes(StandardCharsets.US_ASCII));
                out.flush();
                Thread.sleep(PATIENCE.dividedBy(4));
            }
        } catch (IOException | InterruptedException over) {
            // The client has closed the connection, which is what is asked for.
        }
    }

    @Test
    void saysThatNobodyListens() throws IOException {
        int port = receiver.port();
        receiver.close();
        assertThat(call(allowing(names), "http://lims.example", port))
                .isEqualTo(Outcome.failed(NoticeFailure.CONNECTION_FAILED));
    }

    @Test
    void saysThatANameIsUnknown() throws IOException {
        assertThat(call(new CheckedResolver(false), "http://nobody.invalid"))
                .isEqualTo(Outcome.failed(NoticeFailure.HOST_UNKNOWN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "[::1]", "localhost", "[::ffff:127.0.0.1]", "2130706433"})
    void callsNoAddressInsideTheNetwork(String host) throws IOException {
        Outcome outcome = call(new CheckedResolver(false), "http://" + host);
        assertThat(outcome.failure()).isIn(NoticeFailure.ADDRESS_REFUSED, NoticeFailure.HOST_UNKNOWN);
        assertThat(receiver.calls()).isEmpty();
    }

    @Test
    void callsNoNameThatLeadsInsideTheNetwork() throws IOException {
        assertThat(call(new CheckedResolver(names, false), "http://lims.example"))
                .isEqualTo(Outcome.failed(NoticeFailure.ADDRESS_REFUSED));
        assertThat(receiver.calls()).isEmpty();
    }

    /** The address that was looked at is called, and the name is not asked for again, whatever it would lead to then. */
    @Test
    void asksForANameOnce() throws IOException {
        Names rebinding = new Names("127.0.0.1", "127.0.0.2");
        assertThat(call(allowing(rebinding), "http://lims.example").answer()).isEqualTo(204);
        assertThat(rebinding.questions).hasValue(1);
        assertThat(receiver.calls())
                .extracting(call -> call.headers().getFirst("Host"))
                .containsExactly("lims.example:" + receiver.port());
    }

    private static WebhookProperties properties() {
        return new WebhookProperties(List.of(), true, false, PATIENCE);
    }

    private static CheckedResolver allowing(Names names) {
        return new CheckedResolver(names, true);
    }

    private Outcome call(CheckedResolver resolver, String address) throws IOException {
        return call(resolver, address, receiver.port());
    }

    private static Outcome call(CheckedResolver resolver, String address, int port) throws IOException {
        WebhookClient client = new WebhookClient(properties(), resolver);
        try {
            return client.call(new HttpPost(address + ":" + port + "/hook"));
        } finally {
            client.destroy();
        }
    }
}
