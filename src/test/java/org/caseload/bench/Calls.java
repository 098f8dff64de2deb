package org.caseload.bench;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** How long calls of services take. */
final class Calls {

    static final int COUNTED = 40;

    private Calls() {}

    /**
     * Calls so often that the first ones do not count.
     *
     * @param call gets its number, from 0
     * @return the cells of a table: the 95th percentile and the median, in milliseconds
     */
    static String times(int warmUp, IntConsumer call) {
        double[] millis = new double[COUNTED];
        for (int n = 0; n < warmUp + COUNTED; n++) {
            long start = System.nanoTime();
            call.accept(n);
            if (n >= warmUp) {
                millis[n - warmUp] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(millis);
        return "%.1f | %.1f".formatted(millis[COUNTED * 95 / 100 - 1], millis[COUNTED / 2]);
    }
}
