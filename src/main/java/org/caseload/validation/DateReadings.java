package org.caseload.validation;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a date that is not written year first may mean, for suggestions only. A year of two digits means too much.
 *
 * @param dayFirst read as day, month, year; null when no such day exists
 * @param monthFirst read as month, day, year; null when no such day exists
 */
record DateReadings(@Nullable LocalDate dayFirst, @Nullable LocalDate monthFirst) {

    private static final DateReadings NONE = new DateReadings(null, null);

    static DateReadings of(String text) {
        String date = text.substring(0, IsoDates.dateLength(text));
        int first = separator(date, 0);
        int second = separator(date, first + 1);
        if (first < 1 || second < 0 || date.charAt(first) != date.charAt(second)) {
            return isCompact(date) ? ofYearFirst(date, 4, 4, 6, 6) : NONE;
        }
        if (first == 4) {
            return ofYearFirst(date, 4, 5, second, second + 1);
        }
        return date.length() - second == 5 ? ofYearLast(date, first, second) : NONE;
    }

    boolean isAmbiguous() {
        return dayFirst != null && monthFirst != null && !dayFirst.equals(monthFirst);
    }

    Stream<LocalDate> stream() {
        return Stream.of(DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST)
                .flatMap(order -> Stream.ofNullable(in(order)))
                .distinct();
    }

    @Nullable
    LocalDate in(DateOrder order) {
        return order == DateOrder.DAY_FIRST ? dayFirst : monthFirst;
    }

    private static DateReadings ofYearFirst(String date, int yearEnd, int month, int monthEnd, int day) {
        LocalDate only = IsoDates.date(
                IsoDates.number(date, 0, yearEnd),
                IsoDates.number(date, month, monthEnd),
                IsoDates.number(date, day, date.length()));
        return new DateReadings(only, only);
    }

    private static DateReadings ofYearLast(String date, int first, int second) {
        int a = IsoDates.number(date, 0, first);
        int b = IsoDates.number(date, first + 1, second);
        int year = IsoDates.number(date, second + 1, date.length());
        return new DateReadings(IsoDates.date(year, b, a), IsoDates.date(year, a, b));
    }

    private static boolean isCompact(String date) {
        return date.length() == 8 && IsoDates.number(date, 0, 4) >= 0 && IsoDates.number(date, 4, 8) >= 0;
    }

    private static int separator(String date, int from) {
        for (int i = from; i < date.length(); i++) {
            char c = date.charAt(i);
            if (c == '-' || c == '/' || c == '.') {
                return i;
            }
        }
        return -1;
    }
}
