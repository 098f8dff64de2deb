package org.caseload.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
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
        of(page, application).expire();
    }

    /** The side of a page that is on the server. */
    static UI ui(Page page, ApplicationContext application) {
        HttpSession session = of(page, application).getSession();
        List<UI> shown = Collections.list(session.getAttributeNames()).stream()
                .map(session::getAttribute)
                .filter(VaadinSession.class::isInstance)
                .flatMap(pages -> shown((VaadinSession) pages).stream())
                .toList();
        assertThat(shown).isNotEmpty();
        return shown.getLast();
    }

    private static List<UI> shown(VaadinSession pages) {
        List<UI> shown = new ArrayList<>();
        pages.accessSynchronously(() -> shown.addAll(pages.getUIs()));
        return shown;
    }

    private static Session of(Page page, ApplicationContext application) {
        List<Session> found = page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .flatMap(cookie -> find(cookie.value, (WebServerApplicationContext) application))
                .toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
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
