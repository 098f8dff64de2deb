package org.caseload.batch;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.caseload.batch.CheckJob.Run;
import org.caseload.security.UserId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A start of a check counts against its file only where it ended the process. */
class CheckJobTest {

    private static final BatchId ID = new BatchId(new UUID(0, 1));
    private static final int STARTS = 2;

    private final Checker checker = mock();
    private final BatchStateRepository states = mock();
    private final RunRepository runs = mock();
    private final CheckJob job = new CheckJob(
            checker,
            states,
            runs,
            mock(),
            mock(),
            mock(),
            new TransactionTemplate(mock(PlatformTransactionManager.class)),
            any -> {},
            Clock.systemUTC());

    @BeforeEach
    void failTheCheck() throws IOException {
        when(states.lock(ID)).thenReturn(Optional.of(checking()));
        when(runs.begin(any(), anyInt())).thenReturn(7);
        when(checker.check(any())).thenThrow(new QueryTimeoutException("later"));
    }

    @Test
    void doesNotCountAStartThatThisProcessSurvived() {
        assertThatThrownBy(() -> job.run(ID)).isInstanceOf(QueryTimeoutException.class);

        verify(runs).begin(ID, STARTS + 1);
        verify(runs).forgetStart(new Run(ID, "run.csv", 7));
    }

    @Test
    void remembersTheStartWhileTheDatabaseIsOutOfReach() {
        doThrow(new QueryTimeoutException("later")).when(runs).forgetStart(any());
        assertThatThrownBy(() -> job.run(ID)).isInstanceOf(QueryTimeoutException.class);

        assertThatThrownBy(() -> job.run(ID)).isInstanceOf(QueryTimeoutException.class);

        verify(runs).begin(ID, STARTS + 1);
        verify(runs).begin(ID, STARTS);
    }

    private static BatchState checking() {
        return new BatchState(
                ID,
                "run.csv",
                BatchStatus.VALIDATING,
                1,
                null,
                0,
                STARTS,
                0,
                0,
                null,
                null,
                null,
                new UserId(new UUID(0, 2)),
                false);
    }
}
