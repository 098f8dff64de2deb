package org.caseload.ui.shell;

import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.jsoup.nodes.Document;

/**
 * The Content-Security-Policy of pages: scripts from this server, and the inline ones that carry this answer's nonce.
 *
 * <p>What had to be allowed beside: {@code unsafe-eval}, because Flow runs what the server sends ({@code executeJs},
 * expressions of events) by making functions of it; {@code unsafe-inline} for styles only, because components set style
 * attributes; images from {@code data:}, because Vaadin's style sheets hold their icons so.
 */
final class PagePolicy {

    private static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self' 'nonce-%s' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "manifest-src 'self'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    private static final SecureRandom RANDOM = new SecureRandom();

    private PagePolicy() {}

    /** Lets the page's own inline scripts run, and no others. */
    static void apply(IndexHtmlResponse page) {
        byte[] bits = new byte[16];
        RANDOM.nextBytes(bits);
        String nonce = Base64.getEncoder().encodeToString(bits);
        Document document = page.getDocument();
        document.getElementsByTag("script").attr("nonce", nonce);
        page.getVaadinResponse().setHeader("Content-Security-Policy", POLICY.formatted(nonce));
    }
}
