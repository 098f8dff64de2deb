package org.caseload.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.stream.Stream;
import org.caseload.batch.BatchStatus;
import org.caseload.notice.Notice.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NoticeWordsTest {

    private static final UUID BATCH = UUID.fromString("11111111-2222-4333-8444-555555555555");

    static Stream<BatchStatus> resting() {
        return Stream.of(BatchStatus.values()).filter(status -> !status.isWorking());
    }

    @ParameterizedTest
    @MethodSource("resting")
    void hasWordsForEveryRestingStatusInBothLanguages(BatchStatus status) {
        String english = new NoticeWords(Locale.ENGLISH).subject(content(status));
        String french = new NoticeWords(Locale.FRENCH).subject(content(status));

        assertThat(english).startsWith("Caseload: ").endsWith("(batch " + BATCH + ")");
        assertThat(french)
                .startsWith("Caseload : ")
                .endsWith("(lot " + BATCH + ")")
                .isNotEqualTo(english);
    }

    @Test
    void saysTheSameInFrench() {
        assertThat(keys(Locale.FRENCH)).containsExactlyInAnyOrderElementsOf(keys(Locale.ENGLISH));
    }

    @Test
    void writesCountsAndLink() {
        assertThat(new NoticeWords(Locale.ENGLISH)
                        .text(content(BatchStatus.COMPLETED), "https://lab.example/batches/1"))
                .isEqualTo("""
                        A batch is completed.

                        Batch: 11111111-2222-4333-8444-555555555555
                        Cases created: 1,200
                        Failed: 2
                        Families with errors left out: 3
                        Valid families without a case: 4
                        Errors: 5

                        https://lab.example/batches/1
                        """.replace("\n", "\r\n"));
    }

    @Test
    void doesWithoutALink() {
        assertThat(new NoticeWords(Locale.FRENCH).text(content(BatchStatus.FAILED), null))
                .startsWith("Un lot a échoué.")
                .endsWith("Erreurs : 5\r\n");
    }

    private static Content content(BatchStatus status) {
        return new Content(BATCH, status, 5, 1_200, 2, 3, 4, Instant.parse("2026-11-20T12:00:00Z"));
    }

    /** Without the keys of another language in their place. */
    private static Iterable<String> keys(Locale locale) {
        return ResourceBundle.getBundle("org.caseload.notice.words", locale).keySet();
    }
}
