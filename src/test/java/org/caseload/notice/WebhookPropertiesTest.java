package org.caseload.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookPropertiesTest {

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://lims.example/hook",
                "file:///etc/passwd",
                "https:/hook",
                "https://user:word@lims.example/hook",
                "https://lims.example/hook#part"
            })
    void refusesWhatIsNoPlainWebAddress(String url) {
        assertThatIllegalArgumentException().isThrownBy(() -> webhook("lims", url, SECRET));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret", "whsec_", "whsec_dG9vIHNob3J0", "whsec_not*Base64*not*Base64*not*Base64"})
    void refusesASecretThatIsNoneAndKeepsItOutOfTheMessage(String secret) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> webhook("lims", "https://lims.example", secret))
                .withMessage("webhook lims: the secret is not whsec_ and 24 to 64 bytes");
    }

    @Test
    void takesASecretWithoutItsPrefix() {
        assertThat(webhook("lims", "https://lims.example", SECRET.substring(6)).key())
                .isEqualTo(webhook("lims", "https://lims.example", SECRET).key())
                .hasSize(24);
    }

    @Test
    void refusesHttpUnlessAllowed() {
        Webhook plain = webhook("lims", "http://lims.example", SECRET);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> properties(false, plain))
                .withMessage("webhook lims: only https is allowed");
        assertThat(properties(true, plain).find("lims")).contains(plain);
    }

    @Test
    void refusesTwoOfOneName() {
        Webhook one = webhook("lims", "https://lims.example", SECRET);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> properties(false, one, one))
                .withMessage("two webhooks have the name lims");
    }

    @Test
    void showsNeitherAddressNorSecret() {
        Webhook webhook = webhook("lims", "https://lims.example/hooks/T0K3N", SECRET);
        assertThat(properties(false, webhook)).asString().contains("lims").doesNotContain("T0K3N", "MfKQ9r8G");
    }

    private static Webhook webhook(String name, String url, String secret) {
        return new Webhook(name, URI.create(url), secret);
    }

    private static WebhookProperties properties(boolean allowHttp, Webhook... webhooks) {
        return new WebhookProperties(List.of(webhooks), allowHttp, false, Duration.ofSeconds(1));
    }
}
