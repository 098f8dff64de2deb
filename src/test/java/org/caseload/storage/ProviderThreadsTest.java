package org.caseload.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Waiting for providers. */
@Timeout(30)
class ProviderThreadsTest {

    private static final Duration SHORT = Duration.ofMillis(100);
    private static final Duration LONG = Duration.ofMinutes(1);

    private final ProviderThreads threads = new ProviderThreads();
    private final CountDownLatch never = new CountDownLatch(1);

    @AfterEach
    void end() {
        never.countDown();
        threads.close();
    }

    @Test
    void stopsWaitingForOneThatGivesNoSignOfLife() {
        assertThat(trouble(this::hang, new Patience(SHORT, LONG))).isEqualTo(Trouble.SILENT);
    }

    @Test
    void stopsWaitingForOneThatIsBusyForTooLong() {
        Pulse pulse = new Pulse();
        Callable<Boolean> busy = () -> {
            while (!never.await(1, TimeUnit.MILLISECONDS)) {
                pulse.beat();
            }
            return true;
        };

        assertThatExceptionOfType(StorageTroubleException.class)
                .isThrownBy(() -> threads.call("busy", busy, pulse, new Patience(LONG, SHORT)))
                .satisfies(thrown -> assertThat(thrown.trouble()).isEqualTo(Trouble.SILENT));
    }

    @Test
    void waitsForOneThatIsBusyLongerThanItMayBeSilent() throws StorageTroubleException {
        Pulse pulse = new Pulse();
        long start = System.nanoTime();
        Callable<Boolean> busy = () -> {
            while (System.nanoTime() - start < SHORT.multipliedBy(10).toNanos()) {
                pulse.beat();
                never.await(1, TimeUnit.MILLISECONDS);
            }
            return true;
        };

        assertThat(threads.call("busy", busy, pulse, new Patience(SHORT.multipliedBy(5), LONG)))
                .isTrue();
    }

    @Test
    void servesOtherProvidersWhileOneHoldsAllOfItsThreads() throws StorageTroubleException {
        Callable<Boolean> deaf = () -> {
            while (never.getCount() > 0) {
                try {
                    never.await();
                } catch (InterruptedException ignored) {
                    // As a thread in a system call does.
                }
            }
            return true;
        };
        for (int i = 0; i <= ProviderThreads.THREADS_FOR_EACH; i++) {
            assertThat(trouble(deaf, new Patience(SHORT, LONG))).isEqualTo(Trouble.SILENT);
        }

        assertThat(threads.call("other", () -> true, new Pulse(), new Patience(LONG, LONG)))
                .isTrue();
    }

    @Test
    void handsOnWhatIsWrong() {
        assertThat(trouble(
                        () -> {
                            throw new StorageTroubleException(Trouble.FOLDER_MISSING);
                        },
                        new Patience(LONG, LONG)))
                .isEqualTo(Trouble.FOLDER_MISSING);
        assertThat(trouble(
                        () -> {
                            throw new IllegalStateException("a fault");
                        },
                        new Patience(LONG, LONG)))
                .isEqualTo(Trouble.UNEXPECTED);
    }

    private boolean hang() throws InterruptedException {
        never.await();
        return true;
    }

    private Trouble trouble(Callable<Boolean> work, Patience patience) {
        try {
            throw new AssertionError(threads.call("one", work, new Pulse(), patience));
        } catch (StorageTroubleException trouble) {
            return trouble.trouble();
        }
    }
}
