package org.caseload.notice;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.caseload.batch.BatchId;
import org.caseload.batch.BatchRested;
import org.caseload.batch.BatchStatus;
import org.caseload.batch.BatchSummary;
import org.caseload.batch.Batches;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutboxTest {

    private final NoticeRepository notices = mock();
    private final Batches batches = mock();

    @ParameterizedTest
    @CsvSource({
        "COMPLETED, false, 1",
        "COMPLETED_WITH_FAILURES, false, 1",
        "CANCELLED, false, 1",
        "FAILED, false, 1",
        "UNDONE, false, 1",
        "VALIDATED, false, 0",
        "REJECTED, false, 0",
        "VALIDATED, true, 1",
        "REJECTED, true, 1"
    })
    void tellsOfACheckOnlyWhereItIsWanted(BatchStatus status, boolean afterCheck, int written) {
        BatchId id = BatchId.random();
        BatchSummary batch = mock();
        when(batch.status()).thenReturn(status);
        when(batches.find(id)).thenReturn(Optional.of(batch));

        outbox(afterCheck).on(new BatchRested(id, status));

        verify(notices, times(written)).add(eq(new Receiver(Channel.MAIL, "lab@example.org")), any());
    }

    private Outbox outbox(boolean afterCheck) {
        MailProperties mail = new MailProperties(List.of("lab@example.org"), "caseload@localhost", Locale.ENGLISH);
        WebhookProperties none = new WebhookProperties(List.of(), false, false, Duration.ofSeconds(1));
        return new Outbox(
                new Receivers(none, mail),
                notices,
                new NoticeProperties(null, afterCheck, Duration.ofDays(90)),
                batches,
                Clock.systemUTC());
    }
}
