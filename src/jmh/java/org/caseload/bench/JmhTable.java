package org.caseload.bench;

import java.util.ArrayList;
import java.util.List;
import org.caseload.phenotype.FullRelease;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the methods of a benchmark, each in processes of its own, and prints them as a table. */
final class JmhTable {

    private JmhTable() {}

    /**
     * Skipped where there is no release of HPO.
     *
     * @param unit what a method does in a second
     * @param methods their names; the first one is what the others are compared with
     */
    static void print(Class<?> benchmark, String unit, String... methods) throws RunnerException {
        String shared = FullRelease.file().getParent().getParent().toString();
        var options = new OptionsBuilder()
                .include(benchmark.getName())
                .mode(Mode.Throughput)
                .forks(Integer.getInteger("caseload.bench.forks", 2))
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(5))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(5))
                .jvmArgs("-Xmx1g", "-Dcaseload.shared-data=" + shared)
                .build();
        List<RunResult> results = new ArrayList<>(new Runner(options).run());
        double reference = score(results, methods[0]);
        System.out.printf("| work | %s/s | time, %s = 1 |%n|---|---|---|%n", unit, methods[0]);
        for (String method : methods) {
            double score = score(results, method);
            System.out.printf("| %s | %,.1f | %.2f |%n", method, score, reference / score);
        }
    }

    private static double score(List<RunResult> results, String method) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + method))
                .findFirst()
                .orElseThrow()
                .getPrimaryResult()
                .getScore();
    }
}
