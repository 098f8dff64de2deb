package org.caseload.manifest;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Takes a long text apart on a thread of its own, ahead of whoever uses the records. A short one, and the beginning of a long
 * one, is taken apart by the caller.
 *
 * <p>Who uses it notices no difference: a fault is told when its record's turn comes, and not to those who stop before.
 */
final class RecordsAhead implements Records {

    /** Handed over at once, since handing over costs more than one record. */
    private static final int PORTION = 256;

    /** Portions that may be ready and not yet used. */
    private static final int AHEAD = 4;

    private final RecordReader records;
    private final Deque<Future<Portion>> ahead = new ArrayDeque<>();
    private Portion portion = Portion.NONE_YET;
    private int used;
    private @Nullable ExecutorService helper;
    private boolean ended;

    RecordsAhead(RecordReader records) {
        this.records = records;
    }

    /**
     * Some records that follow each other.
     *
     * @param last whether no record follows
     * @param fault what stands in the text instead of a further record, null when it just ends, or goes on
     */
    private record Portion(
            List<TableRecord> records,
            boolean last,
            @Nullable IOException fault) {

        static final Portion NONE_YET = new Portion(List.of(), false, null);
        static final Portion AFTER_THE_END = new Portion(List.of(), true, null);
    }

    @Override
    public @Nullable TableRecord next() throws IOException {
        if (helper == null && used < PORTION) {
            used++;
            return records.next();
        }
        if (helper == null || (used == portion.records().size() && !portion.last())) {
            portion = following();
            used = 0;
        }
        if (used < portion.records().size()) {
            return portion.records().get(used++);
        }
        if (portion.fault() != null) {
            throw portion.fault();
        }
        return null;
    }

    private Portion following() {
        if (helper == null) {
            helper = Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("read-ahead-", 1).daemon().factory());
        }
        while (ahead.size() < AHEAD) {
            ahead.add(helper.submit(this::read));
        }
        return outcome(ahead.remove());
    }

    /** Runs on the helper's thread. */
    private Portion read() {
        if (ended) {
            return Portion.AFTER_THE_END;
        }
        List<TableRecord> read = new ArrayList<>(PORTION);
        try {
            while (read.size() < PORTION) {
                TableRecord next = records.next();
                if (next == null) {
                    ended = true;
                    return new Portion(read, true, null);
                }
                read.add(next);
            }
            return new Portion(read, false, null);
        } catch (IOException fault) {
            ended = true;
            return new Portion(read, true, fault);
        }
    }

    private static Portion outcome(Future<Portion> task) {
        try {
            return task.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a file was read", interrupted);
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failure.getCause());
        }
    }

    @Override
    public int lastLine() {
        return records.lastLine();
    }

    /** Waits for the portion that is being read, so that nobody reads from what is closed. */
    @Override
    public void close() throws IOException {
        ahead.forEach(task -> task.cancel(false));
        if (helper != null) {
            helper.close();
        }
        records.close();
    }
}
