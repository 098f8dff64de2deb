package org.caseload.validation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * The threads that judge portions of a manifest: helpers, one for each core while there is more than one portion, and the one
 * that asked. That one hands outcomes on in the order of the portions, whoever was first, and so waits most of the time.
 */
final class Crew implements AutoCloseable {

    private static final int MOST_HELPERS = 4;

    /** Portions that may be judged and not yet taken, for each helper. */
    private static final int AHEAD = 3;

    private final int portions;
    private final int helpers;
    private final ExecutorService threads;
    private final BlockingQueue<FamilyJudge> judges = new LinkedBlockingQueue<>();

    Crew(Facts facts, int portions) {
        this.portions = portions;
        this.helpers = helpers(Runtime.getRuntime().availableProcessors(), portions);
        this.threads = Executors.newFixedThreadPool(
                Math.max(helpers, 1),
                Thread.ofPlatform().name("check-helper-", 1).daemon().factory());
        for (int i = 0; i <= helpers; i++) {
            judges.add(new FamilyJudge(facts));
        }
    }

    /** None on a single core, where they would only take turns. */
    private static int helpers(int cores, int portions) {
        return cores == 1 ? 0 : Math.min(Math.min(cores, MOST_HELPERS), portions / 2);
    }

    /** Judges every portion. What is thrown while a portion is judged or taken ends the work and is handed on. */
    void judge(IntFunction<Portion> portion, Consumer<Portion.Outcome> take) {
        Deque<FutureTask<Portion.Outcome>> waiting = new ArrayDeque<>();
        int next = 0;
        for (int taken = 0; taken < portions; taken++) {
            while (next < portions && waiting.size() <= helpers * AHEAD) {
                int number = next++;
                FutureTask<Portion.Outcome> task = new FutureTask<>(() -> judge(portion.apply(number)));
                waiting.add(task);
                if (helpers > 0) {
                    threads.execute(task);
                }
            }
            take.accept(outcome(waiting.remove()));
        }
    }

    private Portion.Outcome judge(Portion portion) throws InterruptedException {
        FamilyJudge judge = judges.take();
        try {
            return portion.judge(judge);
        } finally {
            judges.add(judge);
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
