package org.caseload.ui.batch;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caseload.batch.BatchFilter;
import org.caseload.batch.BatchOrder;
import org.caseload.batch.BatchStatus;

/**
 * The filter and the order of the list of batches as they stand in the address, so that a link shares them.
 *
 * @param text part of a file's or user's name, empty for all
 * @param statuses empty for all
 */
record BatchQuery(String text, Set<BatchStatus> statuses, BatchOrder order) {

    static final BatchQuery ALL = new BatchQuery("", Set.of(), BatchOrder.NEWEST_FIRST);

    private static final String TEXT = "q";
    private static final String STATUS = "status";
    private static final String SORT = "sort";

    /** Goes before what the list is sorted by. */
    private static final String DESCENDING = "-";

    BatchQuery {
        statuses = Set.copyOf(statuses);
    }

    /** Reads an address; what it says that nobody understands is passed over. */
    static BatchQuery of(QueryParameters parameters) {
        Set<BatchStatus> statuses = EnumSet.noneOf(BatchStatus.class);
        List<String> names = parameters.getParameters(STATUS);
        Arrays.stream(BatchStatus.values())
                .filter(status -> names.contains(status.name()))
                .forEach(statuses::add);
        return new BatchQuery(
                parameters.getSingleParameter(TEXT).orElse("").strip(),
                statuses,
                order(parameters.getSingleParameter(SORT).orElse("")));
    }

    private static BatchOrder order(String written) {
        boolean descending = written.startsWith(DESCENDING);
        String name = descending ? written.substring(DESCENDING.length()) : written;
        return Arrays.stream(BatchOrder.Key.values())
                .filter(key -> key.name().equals(name))
                .findFirst()
                .map(key -> new BatchOrder(key, descending))
                .orElse(BatchOrder.NEWEST_FIRST);
    }

    BatchQuery withText(String other) {
        return new BatchQuery(other, statuses, order);
    }

    BatchQuery withStatuses(Set<BatchStatus> others) {
        return new BatchQuery(text, others, order);
    }

    BatchQuery withOrder(BatchOrder other) {
        return new BatchQuery(text, statuses, other);
    }

    QueryParameters parameters() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        if (!text.isEmpty()) {
            all.put(TEXT, List.of(text));
        }
        if (!statuses.isEmpty()) {
            all.put(STATUS, statuses.stream().sorted().map(Enum::name).toList());
        }
        if (!order.equals(BatchOrder.NEWEST_FIRST)) {
            all.put(SORT, List.of((order.descending() ? DESCENDING : "") + order.key()));
        }
        return new QueryParameters(all);
    }

    /** Whether all batches are listed. */
    boolean isEmpty() {
        return text.isEmpty() && statuses.isEmpty();
    }

    BatchFilter filter() {
        return new BatchFilter(text, statuses, null);
    }
}
