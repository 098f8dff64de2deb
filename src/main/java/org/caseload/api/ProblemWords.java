package org.caseload.api;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;

/** The words of problem details, in {@code problems.properties}: by type, and by type and reason. */
final class ProblemWords {

    private static final String BUNDLE = "org.caseload.api.problems";

    private ProblemWords() {}

    /** What the status means; null for one that none of our types has. */
    static @Nullable String title(HttpStatusCode status, Locale locale) {
        String key = "title." + status.value();
        ResourceBundle words = words(locale);
        return words.containsKey(key) ? words.getString(key) : null;
    }

    static String detail(String type, Locale locale, @Nullable Object... arguments) {
        return new MessageFormat(words(locale).getString(type), locale).format(arguments);
    }

    /** The words of the reason, or those of the type when it has none of its own. */
    static String detail(String type, String reason, Locale locale, @Nullable Object... arguments) {
        String key = type + "." + reason;
        return detail(words(locale).containsKey(key) ? key : type, locale, arguments);
    }

    private static ResourceBundle words(Locale locale) {
        return ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
