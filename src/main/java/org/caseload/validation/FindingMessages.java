package org.caseload.validation;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;
import org.caseload.manifest.Finding;
import org.jspecify.annotations.Nullable;

/**
 * The words of findings, so that screen, API and files say the same. English wherever a language has no words of its own.
 *
 * <p>The patterns are in {@code findings.properties}; what they are given is described there.
 */
public final class FindingMessages {

    private static final String BUNDLE = "org.caseload.validation.findings";
    /** Never the language of the machine: it is not the user's. */
    private static final Control ASKED_LANGUAGE_ONLY = Control.getNoFallbackControl(Control.FORMAT_DEFAULT);

    private static final int FIRST_ARGUMENT = 3;
    private static final int LINE = 9;
    private static final int LONGEST_VALUE = 120;

    /** One or two sentences that name the value and say what to do. Values of more than 120 characters are shortened. */
    public String text(Finding finding, Locale locale) {
        String code = finding.code().name();
        return format(finding, locale, Stream.of(code + "." + variant(finding), code));
    }

    /**
     * A few words for findings of the same code, column, value and variant.
     *
     * @param finding one of them, its {@link Finding#rows()} set to the rows of all
     */
    public String group(Finding finding, Locale locale) {
        String code = finding.code().name();
        String ofVariant = code + "." + variant(finding);
        return format(finding, locale, Stream.of(ofVariant + ".group", code + ".group", ofVariant, code));
    }

    private static String format(Finding finding, Locale locale, Stream<String> keys) {
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, locale, ASKED_LANGUAGE_ONLY);
        String key = keys.filter(bundle::containsKey).findFirst().orElseThrow();
        return new MessageFormat(bundle.getString(key), locale).format(arguments(finding));
    }

    private static Object[] arguments(Finding finding) {
        Object[] arguments = new Object[LINE + 1];
        Arrays.fill(arguments, "");
        arguments[0] = shortened(finding.value());
        arguments[1] = shortened(finding.column());
        arguments[2] = finding.rows();
        List<Object> own = finding.arguments();
        for (int i = 0; i < own.size() && FIRST_ARGUMENT + i < LINE; i++) {
            arguments[FIRST_ARGUMENT + i] = own.get(i) instanceof String text ? shortened(text) : own.get(i);
        }
        arguments[LINE] = Optional.<Object>ofNullable(finding.line()).orElse("");
        return arguments;
    }

    /** The first argument where it is the name of an enum constant, else empty. */
    private static String variant(Finding finding) {
        return finding.arguments().stream()
                .findFirst()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(FindingMessages::isConstantName)
                .orElse("");
    }

    private static boolean isConstantName(String text) {
        return text.chars().allMatch(c -> c == '_' || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'));
    }

    private static String shortened(@Nullable String text) {
        if (text == null || text.codePointCount(0, text.length()) <= LONGEST_VALUE) {
            return text == null ? "" : text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST_VALUE - 1)) + "…";
    }
}
