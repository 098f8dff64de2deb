package org.caseload.ui.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.Set;
import org.caseload.batch.BatchOrder;
import org.caseload.batch.BatchStatus;
import org.junit.jupiter.api.Test;

class BatchQueryTest {

    @Test
    void survivesTheAddress() {
        BatchQuery query = new BatchQuery(
                "run 42 & é",
                Set.of(BatchStatus.FAILED, BatchStatus.CREATING),
                new BatchOrder(BatchOrder.Key.ERRORS, true));
        assertThat(BatchQuery.of(QueryParameters.fromString(query.parameters().getQueryString())))
                .isEqualTo(query);
    }

    @Test
    void leavesTheAddressPlainWithoutFilterAndOrder() {
        assertThat(BatchQuery.ALL.parameters().getQueryString()).isEmpty();
    }

    @Test
    void passesOverWhatNobodyUnderstands() {
        assertThat(BatchQuery.of(QueryParameters.fromString("status=NONSENSE&status=FAILED&x=1&sort=-NONSENSE")))
                .isEqualTo(BatchQuery.ALL.withStatuses(Set.of(BatchStatus.FAILED)));
    }
}
