package org.caseload.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages that the screens speak, and which of them a request asks for. */
public final class Languages {

    /** English first: it is the one for everybody whose language is not offered. */
    public static final List<Locale> OFFERED = List.of(Locale.ENGLISH, Locale.FRENCH);

    /** The cookie that holds the user's choice as a language tag. */
    public static final String COOKIE = "caseload-language";

    private Languages() {}

    /** The user's choice, else the browser's first language that is offered, else English. */
    public static Locale of(VaadinRequest request) {
        return chosen(request)
                .orElseGet(() -> Collections.list(request.getLocales()).stream()
                        .flatMap(locale -> offered(locale.getLanguage()).stream())
                        .findFirst()
                        .orElse(Locale.ENGLISH));
    }

    private static Optional<Locale> chosen(VaadinRequest request) {
        return Cookies.read(request, COOKIE).flatMap(Languages::offered);
    }

    /** Shows every page of this session in a language from now on, and remembers it. */
    public static void choose(UI ui, Locale locale) {
        Cookies.write(ui, COOKIE, locale.getLanguage());
        ui.getSession().setLocale(locale);
        ui.getPage().reload();
    }

    private static Optional<Locale> offered(String language) {
        return OFFERED.stream()
                .filter(locale -> locale.getLanguage().equals(language))
                .findFirst();
    }
}
