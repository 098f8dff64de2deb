package org.caseload.validation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * The threads that judge portions of a manifest: one for each of a few portions, of which as many judge as there are cores
 * while the others wait for the database and for storage providers, and the one that asked. That one hands outcomes on in the
 * order of the portions, whoever was first, and so waits most of the time.
 */
final class Crew implements AutoCloseable {

    private static final int MOST_JUDGES = 4;

    /** Portions that may be begun and not yet taken, for each judge. */
    private static final int AHEAD = 3;

    private final int portions;
    private final int begun;
    private final JudgePool judges;
    private final ExecutorService threads;

    Crew(Facts facts, int portions) {
        int cores = Math.min(Runtime.getRuntime().availableProcessors(), MOST_JUDGES);
        int helpers = Math.min(cores, portions / 2);
        this.portions = portions;
        this.begun = Math.max(helpers, 1) * AHEAD + 1;
        this.judges = new JudgePool(facts, helpers + 1);
        this.threads = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("check-helper-", 1).factory());
    }

    /** Judges every portion. What is thrown while a portion is judged or taken ends the work and is handed on. */
    void judge(IntFunction<Portion> portion, Consumer<Portion.Outcome> take) {
        Deque<FutureTask<Portion.Outcome>> waiting = new ArrayDeque<>();
        int next = 0;
        for (int taken = 0; taken < portions; taken++) {
            while (next < portions && waiting.size() < begun) {
                int number = next++;
                FutureTask<Portion.Outcome> task =
                        new FutureTask<>(() -> portion.apply(number).judge(judges));
                waiting.add(task);
                if (portions > 1) {
                    threads.execute(task);
                }
            }
            take.accept(outcome(waiting.remove()));
        }
    }

    /** Does the work itself unless a helper has begun it. */
    private static Portion.Outcome outcome(FutureTask<Portion.Outcome> task) {
        task.run();
        try {
            return task.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a manifest was judged", interrupted);
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failure.getCause());
        }
    }

    /** Ends the helpers, the work that they have begun too. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
