package org.caseload.ui.component;

import com.vaadin.flow.component.UI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Points in time as a user reads them: ISO dates, 24 hours, the user's own time zone.
 *
 * @param zone the zone that instants are shown in
 */
public record Times(ZoneId zone) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss");

    /** In the time zone of the current user's browser; where it is not known, that of this machine. */
    public static Times here() {
        UI ui = UI.getCurrent();
        return new Times(zoneOf(
                ui == null ? null : ui.getPage().getExtendedClientDetails().getTimeZoneId()));
    }

    static ZoneId zoneOf(@Nullable String id) {
        try {
            return id == null || id.isEmpty() ? ZoneId.systemDefault() : ZoneId.of(id);
        } catch (DateTimeException unknownToJava) {
            return ZoneId.systemDefault();
        }
    }

    /** Such as 2026-11-22 09:38. */
    public String dateTime(Instant instant) {
        return MINUTE.format(instant.atZone(zone));
    }

    /** Such as 2026-11-22. */
    public String date(Instant instant) {
        return LocalDate.ofInstant(instant, zone).toString();
    }

    /** When a day begins here; null for null. */
    public @Nullable Instant startOf(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }

    /** Such as 09:38. */
    public String clock(Instant instant) {
        return CLOCK.format(instant.atZone(zone));
    }

    /** Such as 09:38:07. */
    public String seconds(Instant instant) {
        return SECOND.format(instant.atZone(zone));
    }

    /** Such as 2 h 05 min, 1 min 48 s or 4 s; less than a second counts as one. */
    public static String duration(Duration duration) {
        long all = Math.max(1, duration.toSeconds());
        if (all < 60) {
            return all + "\u00A0s";
        }
        if (all < 3600) {
            return all / 60 + "\u00A0min " + twoDigits(all % 60) + "\u00A0s";
        }
        return all / 3600 + "\u00A0h " + twoDigits(all / 60 % 60) + "\u00A0min";
    }

    private static String twoDigits(long number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
