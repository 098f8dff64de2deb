package org.caseload.storage;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

/**
 * Threads that ask providers, so that those who wait for an answer can stop waiting: a network drive that is gone holds a
 * thread for good. Each provider has some and no more.
 */
@Component
class ProviderThreads implements AutoCloseable {

    /** More than the jobs of a node ask at the same time, so that waiting for a thread means that many are held. */
    static final int THREADS_FOR_EACH = 32;

    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().name("storage-", 1).daemon().factory());
    private final Map<String, Semaphore> free = new ConcurrentHashMap<>();

    /**
     * Runs work on a thread of the provider and waits for it.
     *
     * @param provider whose threads
     * @throws StorageTroubleException what the work throws; {@link Trouble#SILENT} when patience ends before, or all of the
     *     provider's threads are held
     */
    <T> T call(String provider, Callable<T> work, Pulse pulse, Patience patience) throws StorageTroubleException {
        long end = System.nanoTime() + patience.whole().toNanos();
        Semaphore mine = free.computeIfAbsent(provider, any -> new Semaphore(THREADS_FOR_EACH));
        try {
            if (!mine.tryAcquire(patience.silence().toNanos(), TimeUnit.NANOSECONDS)) {
                throw new StorageTroubleException(Trouble.SILENT);
            }
            pulse.beat();
            Future<T> future = threads.submit(() -> {
                try {
                    return work.call();
                } finally {
                    mine.release();
                }
            });
            return await(future, pulse, patience.silence(), end);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StorageTroubleException(Trouble.SILENT, interrupted);
        }
    }

    private static <T> T await(Future<T> future, Pulse pulse, Duration silence, long end)
            throws StorageTroubleException, InterruptedException {
        while (true) {
            long left = Math.min(pulse.left(silence).toNanos(), end - System.nanoTime());
            try {
                return future.get(Math.max(left, 0), TimeUnit.NANOSECONDS);
            } catch (TimeoutException late) {
                boolean over = pulse.left(silence).isNegative() || System.nanoTime() >= end;
                if (over && future.cancel(true)) {
                    throw new StorageTroubleException(Trouble.SILENT, late);
                }
            } catch (ExecutionException failure) {
                throw failure.getCause() instanceof StorageTroubleException known
                        ? known
                        : new StorageTroubleException(Trouble.UNEXPECTED, failure);
            }
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
