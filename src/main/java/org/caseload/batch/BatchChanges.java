package org.caseload.batch;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.caseload.security.SafeTrace;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells whoever looks at batches that something has moved. */
@Component
public class BatchChanges implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(BatchChanges.class);
    private static final long TICK_MILLIS = 100;
    private static final long TICKS_WITHOUT_NEWS = 20;

    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService ticker;

    BatchChanges() {
        ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(
                2, Thread.ofPlatform().name("batch-changes-", 1).daemon().factory());
        executor.setRemoveOnCancelPolicy(true);
        ticker = executor;
    }

    /** Ends a subscription; may be called more than once. */
    @FunctionalInterface
    public interface Subscription extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * Calls the listener after the batch's stored state changed, at most about ten times a second, on a thread of ours, and
     * now and then without a change, since a message between nodes may be lost. Subscribe first, then read.
     */
    public Subscription subscribe(BatchId id, Runnable listener) {
        return add(new Listener(id, listener));
    }

    /** The same for any batch. */
    public Subscription subscribeAll(Runnable listener) {
        return add(new Listener(null, listener));
    }

    private Subscription add(Listener listener) {
        listeners.add(listener);
        var tick = ticker.scheduleWithFixedDelay(listener::tick, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
        return () -> {
            listeners.remove(listener);
            tick.cancel(false);
        };
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(BatchChanged change) {
        note(change.id());
    }

    /** A batch has changed, here or on another node. */
    void note(BatchId id) {
        listeners.forEach(listener -> listener.note(id));
    }

    /** Any batch may have changed: messages between nodes may have been lost. */
    void noteAll() {
        listeners.forEach(Listener::noteAny);
    }

    @Override
    public void destroy() {
        ticker.shutdownNow();
    }

    /** One subscription; changes between two ticks become one call. */
    private static final class Listener {

        private final @Nullable BatchId id;
        private final Runnable action;
        private final AtomicBoolean changed = new AtomicBoolean();
        private long quietTicks;

        Listener(@Nullable BatchId id, Runnable action) {
            this.id = id;
            this.action = action;
        }

        void note(BatchId changedId) {
            if (id == null || id.equals(changedId)) {
                noteAny();
            }
        }

        void noteAny() {
            changed.set(true);
        }

        void tick() {
            if (!changed.getAndSet(false) && ++quietTicks < TICKS_WITHOUT_NEWS) {
                return;
            }
            quietTicks = 0;
            try {
                action.run();
            } catch (RuntimeException failure) {
                // One page's trouble must not end the ticks of this page for good.
                log.warn("A page could not be told of a change{}", SafeTrace.of(failure));
            }
        }
    }
}
