package org.caseload.ui.component;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Fields for a day, written as an ISO date whatever the language; the calendar that they open speaks that of the user. */
public final class IsoDates {

    private IsoDates() {}

    public static DatePicker field(String label) {
        DatePicker field = new DatePicker(label);
        field.setI18n(words(UI.getCurrent().getLocale()));
        return field;
    }

    private static DatePickerI18n words(Locale locale) {
        return new DatePickerI18n()
                .setDateFormat("yyyy-MM-dd")
                .setBadInputErrorMessage(translate("component.date.unreadable"))
                .setToday(translate("component.date.today"))
                .setCancel(translate("component.date.cancel"))
                .setFirstDayOfWeek(WeekFields.of(locale).getFirstDayOfWeek().getValue() % 7)
                .setMonthNames(months(locale))
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale));
    }

    private static List<String> months(Locale locale) {
        return Arrays.stream(Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                .toList();
    }

    /** Sunday first, as the field wants them. */
    private static List<String> weekdays(TextStyle style, Locale locale) {
        return Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1))
                .limit(DayOfWeek.values().length)
                .map(day -> day.getDisplayName(style, locale))
                .toList();
    }
}
