package org.caseload.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.caseload.PostgresTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.test.web.servlet.client.RestTestClient;

/** What browsers are told to refuse. The words are those of the headers, so that nothing is allowed by the way. */
@PostgresTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class HeadersIT {

    private static final String NONCE = "'nonce-[A-Za-z0-9+/]{22}=='";
    private static final String PAGE_POLICY = "default-src 'none'; script-src 'self' 'nonce-…' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self';"
            + " manifest-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
    private static final String OTHER_POLICY =
            "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"/styles/caseload.css", "/login", "/api/v1/nothing"})
    void serveEverythingSafely(String address) {
        HttpHeaders headers = headers(address, "http");

        assertThat(headers.get("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.get("X-Frame-Options")).containsExactly("DENY");
        assertThat(headers.get("Referrer-Policy")).containsExactly("same-origin");
        assertThat(headers.get("Permissions-Policy"))
                .containsExactly("camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        assertThat(headers.get("Cross-Origin-Opener-Policy")).containsExactly("same-origin");
        assertThat(headers.get("Cross-Origin-Resource-Policy")).containsExactly("same-origin");
    }

    @Test
    void letAPageLoadWhatItNeedsAndNothingElse() {
        String first = policy("/login");
        String second = policy("/login");

        assertThat(first.replaceFirst(NONCE, "'nonce-…'")).isEqualTo(PAGE_POLICY);
        assertThat(second).as("the nonce of another answer").isNotEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/styles/caseload.css", "/api/v1/nothing"})
    void letWhatIsNoPageLoadNothing(String address) {
        assertThat(policy(address)).isEqualTo(OTHER_POLICY);
    }

    @Test
    void keepBrowsersToHttpsWhereAProxyHasIt() {
        assertThat(headers("/login", "https").get("Strict-Transport-Security"))
                .containsExactly("max-age=31536000 ; includeSubDomains");
        assertThat(headers("/login", "http").get("Strict-Transport-Security")).isNull();
    }

    private String policy(String address) {
        return Objects.requireNonNull(headers(address, "http").getFirst("Content-Security-Policy"));
    }

    private HttpHeaders headers(String address, String scheme) {
        return RestTestClient.bindToServer(new JdkClientHttpRequestFactory())
                .baseUrl("http://localhost:" + port)
                .build()
                .get()
                .uri(address)
                .header("X-Forwarded-Proto", scheme)
                .accept(MediaType.TEXT_HTML, MediaType.ALL)
                .exchange()
                .returnResult()
                .getResponseHeaders();
    }
}
