package org.caseload;

import java.io.IOException;
import java.lang.management.ManagementFactory;

/** How much memory work allocates, on whatever threads, most of it garbage at once. */
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
     * What comes of work that may not take more than so much.
     *
     * @param input how many bytes it is done with
     * @param anyhow how many bytes of memory it may take however small the input is
     * @param forEachByte how many more for each byte of input
     */
    public static <T> T limited(int input, long anyhow, long forEachByte, Work<T> work) throws IOException {
        // Once before it counts: what a class takes while it is loaded is not the work's.
        work.done();
        long before = THREADS.getTotalThreadAllocatedBytes();
        T result = work.done();
        long taken = THREADS.getTotalThreadAllocatedBytes() - before;
        if (taken > anyhow + input * forEachByte) {
            throw new AssertionError("%d bytes took %d of memory".formatted(input, taken));
        }
        return result;
    }
}
