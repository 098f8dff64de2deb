package org.caseload.validation;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The dates that are read: year, month, day with {@code -} or {@code /}, perhaps followed by midnight. */
final class IsoDates {

    private IsoDates() {}

    static @Nullable LocalDate parse(String text) {
        int length = dateLength(text);
        if (length < 8 || length > 10 || !isMidnight(text, length)) {
            return null;
        }
        char separator = text.charAt(4);
        int second = text.indexOf(separator, 5);
        if ((separator != '-' && separator != '/') || second < 0 || second >= length) {
            return null;
        }
        return date(number(text, 0, 4), number(text, 5, second), number(text, second + 1, length));
    }

    /** Null where the calendar has no such day. */
    static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return year < 1 ? null : LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** The number between two positions, -1 where other characters than digits or more than four of them stand there. */
    static int number(String text, int from, int to) {
        if (from >= to || to - from > 4) {
            return -1;
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    /** Where the date ends and a time, if any, begins. */
    static int dateLength(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == 'T') {
                return i;
            }
        }
        return text.length();
    }

    private static boolean isMidnight(String text, int from) {
        if (from == text.length()) {
            return true;
        }
        int digits = 0;
        for (int i = from + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '0') {
                digits++;
            } else if (c != ':' && c != '.' && !(c == 'Z' && i == text.length() - 1)) {
                return false;
            }
        }
        return digits >= 3;
    }
}
