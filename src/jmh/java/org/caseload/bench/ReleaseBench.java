package org.caseload.bench;

import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.RunnerException;

/** Runs {@link ReleaseBenchmark} and {@link SearchBenchmark}. */
class ReleaseBench {

    @Test
    void reads() throws RunnerException {
        JmhTable.print(ReleaseBenchmark.class, "releases", "bare", "read");
    }

    @Test
    void searches() throws RunnerException {
        JmhTable.print(SearchBenchmark.class, "texts", "typed", "misspelt");
    }
}
