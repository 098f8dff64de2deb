package org.caseload.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.util.Optional;
import java.util.stream.Stream;

/** What a browser remembers of its user's choices for a year. Nothing that must be kept secret. */
public final class Cookies {

    private Cookies() {}

    public static Optional<String> read(VaadinRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        return Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    /**
     * Remembers a choice.
     *
     * @param value letters and hyphens only
     */
    public static void write(UI ui, String name, String value) {
        ui.getPage()
                .executeJs(
                        "document.cookie = `${$0}=${$1}; path=${new URL(document.baseURI).pathname}; max-age=31536000; samesite=lax`",
                        name,
                        value);
    }
}
