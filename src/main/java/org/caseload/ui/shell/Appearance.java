package org.caseload.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.caseload.ui.Cookies;

/** Light or dark, as the system says or as the user chose; the choice is kept in a cookie. */
enum Appearance {
    SYSTEM(ColorScheme.Value.LIGHT_DARK),
    LIGHT(ColorScheme.Value.LIGHT),
    DARK(ColorScheme.Value.DARK);

    private static final String COOKIE = "caseload-appearance";

    private final ColorScheme.Value scheme;

    Appearance(ColorScheme.Value scheme) {
        this.scheme = scheme;
    }

    ColorScheme.Value scheme() {
        return scheme;
    }

    /** What the user of this browser chose, empty when nothing. */
    static Optional<Appearance> of(VaadinRequest request) {
        return Cookies.read(request, COOKIE)
                .flatMap(value -> Arrays.stream(values())
                        .filter(each -> each.word().equals(value))
                        .findFirst());
    }

    /** Shows a new page as its user chose before. */
    static void restore(UI ui) {
        VaadinRequest request = VaadinRequest.getCurrent();
        if (request != null) {
            of(request).ifPresent(choice -> ui.getPage().setColorScheme(choice.scheme));
        }
    }

    /** Shows the page like this from now on. */
    void choose(UI ui) {
        ui.getPage().setColorScheme(scheme);
        Cookies.write(ui, COOKIE, word());
    }

    /** From light to dark or back, whatever the page shows now. */
    static void toggle(UI ui) {
        String isDark = "return getComputedStyle(document.documentElement).colorScheme === 'dark'"
                + " || (getComputedStyle(document.documentElement).colorScheme !== 'light'"
                + " && matchMedia('(prefers-color-scheme: dark)').matches)";
        ui.getPage().executeJs(isDark).then(Boolean.class, dark -> (dark ? LIGHT : DARK).choose(ui));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
