package org.caseload.bench;

import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.RunnerException;

/** Runs {@link ReleaseBenchmark}. */
class ReleaseBench {

    @Test
    void reads() throws RunnerException {
        JmhTable.print(ReleaseBenchmark.class, "releases", "bare", "read");
    }
}
