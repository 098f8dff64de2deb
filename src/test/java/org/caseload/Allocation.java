package org.caseload;

import java.io.IOException;
import java.lang.management.ManagementFactory;

/** How much memory work allocates on the thread that does it, most of it garbage at once. */
public final class Allocation {

    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Allocation() {}

    /** What is done with an input. */
    @FunctionalInterface
    public interface Work<T> {
        T done() throws IOException;
    }

    /**
     * What comes of work that may not take more than so much; it is done again when it does.
     *
     * @param input how many bytes it is done with
     * @param anyhow how many bytes of memory it may take however small the input is
     * @param forEachByte how many more for each byte of input
     */
    public static <T> T limited(int input, long anyhow, long forEachByte, Work<T> work) throws IOException {
        long taken = 0;
        // What classes take while they are loaded and instrumented is not the work's: it does not come again.
        for (int time = 1; time <= 3; time++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            T result = work.done();
            taken = THREADS.getCurrentThreadAllocatedBytes() - before;
            if (taken <= anyhow + input * forEachByte) {
                return result;
            }
        }
        throw new AssertionError("%d bytes took %d of memory".formatted(input, taken));
    }
}
