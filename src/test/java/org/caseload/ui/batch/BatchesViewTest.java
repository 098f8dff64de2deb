package org.caseload.ui.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.caseload.batch.BatchFilter;
import org.caseload.batch.BatchOrder;
import org.caseload.batch.BatchStatus;
import org.caseload.batch.BatchSummary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = BatchesView.class)
class BatchesViewTest extends OpenBatch {

    private static final BatchOrder MOST_ERRORS = new BatchOrder(BatchOrder.Key.ERRORS, true);
    private static final String ERRORS = BatchOrder.Key.ERRORS.name();

    @BeforeEach
    void storeOne() {
        when(changes.subscribeAll(any())).thenReturn(subscription);
        when(batches.count(any())).thenReturn(1);
        when(batches.page(any(), any(), anyInt(), anyInt()))
                .thenReturn(List.of(Summaries.with(BatchStatus.REJECTED).make()));
    }

    @Test
    void sortsByAColumnAndKeepsTheOrderInTheAddress() {
        UI.getCurrent().navigate(BatchesView.class);
        roundTrip();
        verify(batches, atLeastOnce()).page(eq(BatchFilter.all()), eq(BatchOrder.NEWEST_FIRST), anyInt(), anyInt());

        test(grid()).sortByColumn(ERRORS, SortDirection.DESCENDING);

        assertThat(UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations())
                .flatExtracting(call -> call.getInvocation().getParameters())
                .contains("batches?sort=-ERRORS");
        roundTrip();
        verify(batches, atLeastOnce()).page(eq(BatchFilter.all()), eq(MOST_ERRORS), anyInt(), anyInt());
    }

    @Test
    void sortsAsTheAddressSays() {
        UI.getCurrent().navigate(BatchesView.class, QueryParameters.of("sort", "-ERRORS"));
        roundTrip();

        verify(batches, atLeastOnce()).page(eq(BatchFilter.all()), eq(MOST_ERRORS), anyInt(), anyInt());
        assertThat(test(grid()).getSortDirection(ERRORS)).isEqualTo(SortDirection.DESCENDING);
    }

    @SuppressWarnings("unchecked")
    private Grid<BatchSummary> grid() {
        return find(Grid.class).single();
    }
}
