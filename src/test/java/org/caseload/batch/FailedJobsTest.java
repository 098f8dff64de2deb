package org.caseload.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.transaction.support.TransactionTemplate;

/** What the log has of jobs that fail. */
@ExtendWith(OutputCaptureExtension.class)
class FailedJobsTest {

    private static final BatchId ID = new BatchId(new UUID(0, 1));

    private final Throwable cause = new IllegalStateException("row of Jane Doe");

    @Test
    void logsATryWithoutTheManifest(CapturedOutput output) {
        Execution execution = new Execution(Instant.EPOCH, new TaskInstance<>("check-batch", "7"));
        new FailedJobs().onExecutionComplete(ExecutionComplete.failure(execution, Instant.EPOCH, Instant.EPOCH, cause));
        assertSafe(output, "check-batch");
    }

    static Stream<Named<BiConsumer<BatchId, Throwable>>> ends() {
        TransactionTemplate none = mock();
        return Stream.of(
                Named.of(
                        "check",
                        new CheckJob(mock(), mock(), mock(), mock(), mock(), mock(), none, any -> {}, Clock.systemUTC())
                                ::giveUp),
                Named.of(
                        "creation",
                        new CreationJob(mock(), mock(), mock(), none, mock(), any -> {}, Clock.systemUTC())::giveUp),
                Named.of(
                        "undo",
                        new UndoJob(mock(), mock(), mock(), mock(), none, any -> {}, Clock.systemUTC())::giveUp));
    }

    @ParameterizedTest
    @MethodSource("ends")
    void logsAnEndWithoutTheManifest(BiConsumer<BatchId, Throwable> giveUp, CapturedOutput output) {
        giveUp.accept(ID, cause);
        assertSafe(output, ID.toString());
        assertThat(output).containsPattern("REF-[0-9A-F]{8}");
    }

    private static void assertSafe(CapturedOutput output, String object) {
        assertThat(output)
                .contains(object, "java.lang.IllegalStateException", "FailedJobsTest")
                .doesNotContain("Jane");
    }
}
