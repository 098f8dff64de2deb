package org.caseload.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormattingTest {

    private static final Instant MOMENT = Instant.parse("2026-11-22T08:38:07Z");

    @Test
    void showsInstantsInTheUsersZone() {
        Times paris = new Times(ZoneId.of("Europe/Paris"));

        assertThat(paris.dateTime(MOMENT)).isEqualTo("2026-11-22 09:38");
        assertThat(paris.seconds(MOMENT)).isEqualTo("09:38:07");
        assertThat(new Times(ZoneId.of("Pacific/Auckland")).date(MOMENT)).isEqualTo("2026-11-22");
        assertThat(new Times(ZoneId.of("Pacific/Kiritimati")).clock(MOMENT)).isEqualTo("22:38");
    }

    @Test
    void fallsBackToTheMachinesZone() {
        assertThat(Times.zoneOf(null)).isEqualTo(ZoneId.systemDefault());
        assertThat(Times.zoneOf("Mars/Olympus")).isEqualTo(ZoneId.systemDefault());
        assertThat(Times.zoneOf("Asia/Tokyo")).isEqualTo(ZoneId.of("Asia/Tokyo"));
    }

    @ParameterizedTest
    @CsvSource({"0, 1_s", "4, 4_s", "108, 1_min 48_s", "62, 1_min 02_s", "7500, 2_h 05_min"})
    void showsDurations(long seconds, String text) {
        assertThat(Times.duration(Duration.ofSeconds(seconds))).isEqualTo(text.replace('_', '\u00A0'));
    }

    @ParameterizedTest
    @CsvSource({"0, 0_B, 0_o", "999, 999_B, 999_o", "5033165, 4.8_MB, '4,8_Mo'", "67108864, 64_MB, 64_Mo"})
    void showsSizes(long bytes, String english, String french) {
        assertThat(Numbers.size(bytes, Locale.ENGLISH)).isEqualTo(english.replace('_', '\u00A0'));
        assertThat(Numbers.size(bytes, Locale.FRENCH)).isEqualTo(french.replace('_', '\u00A0'));
    }

    @Test
    void groupsNumbers() {
        assertThat(Numbers.grouped(18240, Locale.ENGLISH)).isEqualTo("18,240");
        assertThat(Numbers.grouped(18240, Locale.FRENCH)).isEqualTo("18\u202F240");
    }

    @ParameterizedTest
    @CsvSource({
        "run_errors.csv, run_errors.csv",
        "../../etc/passwd, passwd",
        "C:\\lab\\week 47.csv, week 47.csv",
        "'a\";b.csv', a__b.csv",
        "'..', download",
        "'', download"
    })
    void makesFileNamesSafe(String name, String safe) {
        assertThat(Downloads.safe(name)).isEqualTo(safe);
    }
}
