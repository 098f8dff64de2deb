package org.caseload.batch;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words for failures, for screens, API and files alike. */
public final class FailureMessages {

    private static final String BUNDLE = "org.caseload.batch.failures";

    private FailureMessages() {}

    /** Why one case was not created, and what to do about it. */
    public static String text(CaseFailure failure, List<String> arguments, Locale locale) {
        return format(failure.name(), arguments, locale);
    }

    /** Why a batch failed as a whole, what is safe, and what to do. */
    public static String text(JobFailure failure, Locale locale) {
        return format(failure.name(), List.of(), locale);
    }

    private static String format(String key, List<String> arguments, Locale locale) {
        ResourceBundle words = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Object[] values = arguments.stream()
                .map(argument -> words.containsKey("kind." + argument) ? words.getString("kind." + argument) : argument)
                .toArray();
        return new MessageFormat(words.getString(key), locale).format(values);
    }
}
