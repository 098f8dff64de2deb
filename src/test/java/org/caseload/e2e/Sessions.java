package org.caseload.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.catalina.Context;
import org.apache.catalina.Session;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;

/** The sessions of the application that a test looks at. */
final class Sessions {

    private Sessions() {}

    /** Ends the session of whoever looks at a page, on the server alone, as a long pause does. */
    static void end(Page page, ApplicationContext application) {
        List<Session> ended = page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .flatMap(cookie -> find(cookie.value, (WebServerApplicationContext) application))
                .toList();
        assertThat(ended).hasSize(1);
        ended.getFirst().expire();
    }

    private static Stream<Session> find(String id, WebServerApplicationContext application) {
        TomcatWebServer server = (TomcatWebServer) application.getWebServer();
        return Stream.of(server.getTomcat().getHost().findChildren())
                .map(child -> find(id, (Context) child))
                .flatMap(Stream::ofNullable);
    }

    private static Session find(String id, Context context) {
        try {
            return context.getManager().findSession(id);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
