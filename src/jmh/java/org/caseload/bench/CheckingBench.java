package org.caseload.bench;

import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.RunnerException;

/** Runs {@link CheckingBenchmark}. */
class CheckingBench {

    @Test
    void checks() throws RunnerException {
        JmhTable.print(CheckingBenchmark.class, "rows", "tokenize", "read", "check");
    }
}
