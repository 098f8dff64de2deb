package org.caseload.security;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** The best of {@code Accept-Language} that there are words in; English, not the server's language, when there is none. */
@Component("localeResolver")
class RequestLanguages extends AcceptHeaderLocaleResolver {

    RequestLanguages() {
        setSupportedLocales(List.of(Locale.ENGLISH, Locale.FRENCH));
        setDefaultLocale(Locale.ENGLISH);
    }
}
