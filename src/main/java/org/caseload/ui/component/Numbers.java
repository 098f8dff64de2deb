package org.caseload.ui.component;

import com.vaadin.flow.component.UI;
import java.text.NumberFormat;
import java.util.Locale;

/** Numbers as people read them: grouped by their language. */
public final class Numbers {

    private static final long KILO = 1024;

    private Numbers() {}

    /** Grouped in the language of the current user, such as 18,240. */
    public static String grouped(long number) {
        return grouped(number, locale());
    }

    public static String grouped(long number, Locale locale) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** A part of a whole in percent, rounded down so that 100 % means done. */
    public static String percent(double part) {
        NumberFormat format = NumberFormat.getPercentInstance(locale());
        return format.format(Math.floor(part * 100) / 100);
    }

    /** A size in bytes with one digit after the point below ten, such as 4.8 MB; 1 kB is 1024 bytes, as in the settings. */
    public static String size(long bytes, Locale locale) {
        String[] units = locale.getLanguage().equals("fr")
                ? new String[] {"o", "ko", "Mo", "Go", "To"}
                : new String[] {"B", "kB", "MB", "GB", "TB"};
        double rest = bytes;
        int unit = 0;
        while (rest >= KILO && unit < units.length - 1) {
            rest /= KILO;
            unit++;
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(unit > 0 && rest < 10 ? 1 : 0);
        return format.format(rest) + "\u00A0" + units[unit];
    }

    /** A size in the language of the current user. */
    public static String size(long bytes) {
        return size(bytes, locale());
    }

    private static Locale locale() {
        UI ui = UI.getCurrent();
        return ui == null ? Locale.ENGLISH : ui.getLocale();
    }
}
