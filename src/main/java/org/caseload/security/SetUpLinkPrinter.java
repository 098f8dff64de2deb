package org.caseload.security;

import java.net.InetAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Writes the one-time link to the log as soon as the server's port is known, while nobody can sign in. */
@Component
class SetUpLinkPrinter {

    private static final Logger log = LoggerFactory.getLogger(SetUpLinkPrinter.class);

    private final SetUpLink link;
    private final ServerProperties server;

    SetUpLinkPrinter(SetUpLink link, ServerProperties server) {
        this.link = link;
        this.server = server;
    }

    /** The management server, if it has a port of its own, has a namespace; ours has none. */
    @EventListener
    void on(WebServerInitializedEvent started) {
        if (started.getApplicationContext().getServerNamespace() == null) {
            link.issue().ifPresent(token -> print(started.getWebServer().getPort(), token));
        }
    }

    private void print(int port, String token) {
        log.info(
                "Nobody can sign in yet. Make the first administrator within {} minutes:\n\n    {}\n",
                SetUpLink.VALIDITY.toMinutes(),
                address(port, token));
    }

    private String address(int port, String token) {
        String contextPath = server.getServlet().getContextPath();
        return UriComponentsBuilder.newInstance()
                .scheme(Ssl.isEnabled(server.getSsl()) ? "https" : "http")
                .host(host())
                .port(port)
                .path(contextPath == null ? "" : contextPath)
                .path("/set-up")
                .queryParam("token", token)
                .toUriString();
    }

    private String host() {
        InetAddress address = server.getAddress();
        if (address == null || address.isAnyLocalAddress() || address.isLoopbackAddress()) {
            return "localhost";
        }
        return address.getHostAddress();
    }
}
