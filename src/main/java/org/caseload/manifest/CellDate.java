package org.caseload.manifest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes the number that a spreadsheet holds for a date: days since the beginning of its calendar. */
final class CellDate {

    private static final long SECONDS = 86_400;

    /** The day after the end of the year 9999, in the earlier calendar. */
    private static final BigDecimal END = BigDecimal.valueOf(2_958_466);

    /** The 29 February 1900, which never was: the calendar of 1900 has it because Lotus 1-2-3 had it. */
    private static final int NEVER = 60;

    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 31);
    private static final LocalDate START_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private CellDate() {}

    /**
     * {@code YYYY-MM-DD}, followed by {@code HH:MM:SS} unless that is midnight; the time alone where there is no day; as a
     * number what lies outside the calendar.
     *
     * @param stored as the file says it
     * @param from1904 whether the workbook counts from the start of 1904
     */
    static String text(String stored, boolean from1904) {
        BigDecimal number = CellNumber.parsed(stored);
        if (number == null || number.signum() < 0 || number.compareTo(END) >= 0) {
            return CellNumber.text(stored, NumberStyle.PLAIN);
        }
        long seconds = Math.round(number.doubleValue() * SECONDS);
        int day = (int) (seconds / SECONDS);
        String time = TIME.format(LocalTime.ofSecondOfDay(seconds % SECONDS));
        if (day == 0 && !from1904) {
            return time;
        }
        return seconds % SECONDS == 0 ? day(day, from1904) : day(day, from1904) + " " + time;
    }

    private static String day(int day, boolean from1904) {
        if (from1904) {
            return START_OF_1904.plusDays(day).toString();
        }
        return day == NEVER
                ? "1900-02-29"
                : BEFORE_1900.plusDays(day > NEVER ? day - 1 : day).toString();
    }

    /** The same for a date that is stored as text, such as {@code 2024-05-06T00:00:00}. */
    static String ofIso(String stored) {
        String text = stored.replace('T', ' ');
        return text.endsWith(" 00:00:00") ? text.substring(0, text.indexOf(' ')) : text;
    }
}
