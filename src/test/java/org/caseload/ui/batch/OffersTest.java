package org.caseload.ui.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseload.batch.BatchStatus;
import org.caseload.batch.BatchSummary;
import org.junit.jupiter.api.Test;

class OffersTest {

    @Test
    void namesFilesAfterTheUploadedOne() {
        BatchSummary batch = Summaries.with(BatchStatus.COMPLETED).make();
        assertThat(Offers.named(batch, "results")).isEqualTo("run-2026-11-20_results.csv");
    }
}
