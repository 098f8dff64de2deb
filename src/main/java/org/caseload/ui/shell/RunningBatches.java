package org.caseload.ui.shell;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.caseload.batch.BatchChanges;
import org.caseload.batch.BatchChanges.Subscription;
import org.caseload.batch.BatchFilter;
import org.caseload.batch.BatchStatus;
import org.caseload.batch.BatchSummary;
import org.caseload.batch.Batches;
import org.caseload.ui.component.Throttle;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Everybody's batches that a job is at work on, read once for all pages that watch, at most twice a second, and not at all
 * while none does. Beyond {@value #MOST} batches the oldest are left out.
 */
@Component
class RunningBatches {

    private static final int MOST = 500;
    private static final Duration GAP = Duration.ofMillis(500);

    private final Batches batches;
    private final BatchChanges changes;
    private final Set<Runnable> pages = ConcurrentHashMap.newKeySet();
    private final Throttle throttle = new Throttle(GAP, this::readAndTell);
    private @Nullable Subscription source;
    private volatile List<BatchSummary> latest = List.of();

    RunningBatches(Batches batches, BatchChanges changes) {
        this.batches = batches;
        this.changes = changes;
    }

    /** Calls the page, on any thread, each time that {@link #latest} is another list than before. */
    synchronized Subscription subscribe(Runnable page) {
        pages.add(page);
        if (source == null) {
            source = changes.subscribeAll(throttle::request);
            read();
        }
        return () -> unsubscribe(page);
    }

    private synchronized void unsubscribe(Runnable page) {
        pages.remove(page);
        if (pages.isEmpty() && source != null) {
            source.close();
            source = null;
        }
    }

    /** The newest first; never older than what an earlier call gave while somebody watches. */
    List<BatchSummary> latest() {
        return latest;
    }

    private void readAndTell() {
        if (read()) {
            pages.forEach(Runnable::run);
        }
    }

    /** Reads and keeps in one step: a slower thread must not put an older state over a newer one. */
    private synchronized boolean read() {
        List<BatchSummary> now = batches.page(new BatchFilter("", BatchStatus.working(), null), 0, MOST);
        boolean changed = !now.equals(latest);
        latest = now;
        return changed;
    }
}
