package org.caseload.notice;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.UnknownHostException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.io.Closer;
import org.apache.hc.core5.util.Timeout;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Calls addresses that somebody else chose: follows no redirect, keeps no cookie and no connection, reads no body and not
 * more than a few kilobytes of headers, and ends in time even when the other side sends a byte now and then.
 */
@Component
class WebhookClient implements DisposableBean {

    private static final int LONGEST_LINE = 8_192;
    private static final int MOST_HEADERS = 100;

    private final Timeout timeout;
    private final CloseableHttpClient client;
    private final ScheduledExecutorService deadlines = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("webhook-deadline").daemon().factory());

    @Autowired
    WebhookClient(WebhookProperties properties) {
        this(properties, new CheckedResolver(properties.allowPrivate()));
    }

    WebhookClient(WebhookProperties properties, CheckedResolver resolver) {
        timeout = Timeout.of(properties.timeout());
        client = HttpClients.custom()
                .setConnectionManager(connections(resolver))
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(timeout)
                        .setResponseTimeout(timeout)
                        .build())
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setUserAgent("Caseload")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }

    private HttpClientConnectionManager connections(CheckedResolver resolver) {
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(resolver)
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(Http1Config.custom()
                                .setMaxLineLength(LONGEST_LINE)
                                .setMaxHeaderCount(MOST_HEADERS)
                                .build())
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(timeout)
                        .setSocketTimeout(timeout)
                        .build())
                .setDefaultTlsConfig(
                        TlsConfig.custom().setHandshakeTimeout(timeout).build())
                .build();
    }

    Outcome call(HttpPost request) {
        Future<?> deadline = deadlines.schedule(request::cancel, timeout.toMilliseconds(), TimeUnit.MILLISECONDS);
        try {
            return exchange(request);
        } catch (AddressRefusedException refused) {
            return Outcome.failed(NoticeFailure.ADDRESS_REFUSED);
        } catch (UnknownHostException unknown) {
            return Outcome.failed(NoticeFailure.HOST_UNKNOWN);
        } catch (InterruptedIOException late) {
            return Outcome.failed(NoticeFailure.NO_ANSWER);
        } catch (IOException failure) {
            return Outcome.failed(request.isCancelled() ? NoticeFailure.NO_ANSWER : NoticeFailure.CONNECTION_FAILED);
        } finally {
            deadline.cancel(false);
        }
    }

    private Outcome exchange(HttpPost request) throws IOException {
        ClassicHttpResponse response = client.executeOpen(null, request, null);
        Outcome outcome = Outcome.ofStatus(response.getCode());
        // Breaks the connection: to close an answer is to read it to its end.
        request.cancel();
        Closer.closeQuietly(response);
        return outcome;
    }

    @Override
    public void destroy() throws IOException {
        deadlines.shutdownNow();
        client.close();
    }
}
