package org.caseload.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How fast cases are created by one, two and four nodes with one worker each, all on this machine with their PostgreSQL. */
class NodesBench {

    @TempDir
    private Path folder;

    @Test
    void creates() {
        List<String> table = new ArrayList<>(List.of("| nodes | cases/s | of COPY |", "|---|---|---|"));
        for (int nodes : new int[] {1, 2, 4}) {
            table.add(line(nodes));
        }
        table.forEach(System.out::println);
    }

    private String line(int nodes) {
        List<String> settings = List.of("caseload.batch.workers=1", "caseload.batch.parallelism=" + nodes);
        List<OtherNode> others = new ArrayList<>();
        try (BenchApplication first = BenchApplication.start(folder, settings.toArray(String[]::new))) {
            for (int node = 2; node <= nodes; node++) {
                others.add(OtherNode.start(first, folder, ofProcess(settings)));
            }
            Rounds rounds = Rounds.of(first, 0);
            return "| %d | %.0f | %.2f |".formatted(nodes, rounds.created(), rounds.created() / rounds.copied());
        } finally {
            others.forEach(OtherNode::kill);
        }
    }

    private static List<String> ofProcess(List<String> settings) {
        List<String> arguments = new ArrayList<>(List.of("--server.port=0", "--caseload.batch.max-cases=200000"));
        settings.forEach(setting -> arguments.add("--" + setting));
        return arguments;
    }
}
