package org.caseload.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.caseload.batch.BatchId;
import org.junit.jupiter.api.Test;

class EndedBatchesTest {

    private final BatchId first = BatchId.random();
    private final BatchId second = BatchId.random();
    private final EndedBatches ended = new EndedBatches();

    @Test
    void knowsOfNoEndBeforeItSawABatchRun() {
        assertThat(ended.since(Set.of())).isEmpty();
        assertThat(ended.since(Set.of(first))).isEmpty();
    }

    @Test
    void tellsOfAnEndOnce() {
        ended.since(Set.of(first, second));
        assertThat(ended.since(Set.of(second))).containsExactly(first);
        assertThat(ended.since(Set.of(second))).isEmpty();
        assertThat(ended.since(Set.of())).containsExactly(second);
    }

    @Test
    void tellsAgainWhenABatchHasRunAgain() {
        ended.since(Set.of(first));
        ended.since(Set.of());
        ended.since(Set.of(first));
        assertThat(ended.since(Set.of())).containsExactly(first);
    }
}
