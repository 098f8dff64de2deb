package org.caseload.ui.component;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Runs an action soon after it was asked for, but not again before a gap has passed; the last request is never lost. */
public final class Throttle {

    /** Runs something later, on another thread. */
    @FunctionalInterface
    interface Later {
        void run(Runnable action, Duration delay);
    }

    private final Duration gap;
    private final Runnable action;
    private final Later later;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final AtomicBoolean waiting = new AtomicBoolean();

    public Throttle(Duration gap, Runnable action) {
        this(gap, action, Throttle::delayed);
    }

    Throttle(Duration gap, Runnable action, Later later) {
        this.gap = gap;
        this.action = action;
        this.later = later;
    }

    /** Asks for the action: at once when the last one is long enough ago, else when the gap is over. */
    public void request() {
        asked.set(true);
        runUnlessWaiting();
    }

    private void runUnlessWaiting() {
        if (waiting.compareAndSet(false, true)) {
            asked.set(false);
            later.run(this::gapIsOver, gap);
            action.run();
        }
    }

    private void gapIsOver() {
        waiting.set(false);
        if (asked.get()) {
            runUnlessWaiting();
        }
    }

    private static void delayed(Runnable action, Duration delay) {
        CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS)
                .execute(action);
    }
}
