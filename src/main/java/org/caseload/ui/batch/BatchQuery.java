package org.caseload.ui.batch;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caseload.batch.BatchFilter;
import org.caseload.batch.BatchStatus;

/**
 * The filter of the list of batches as it stands in the address, so that a link shares it.
 *
 * @param text part of a file's or user's name, empty for all
 * @param statuses empty for all
 */
record BatchQuery(String text, Set<BatchStatus> statuses) {

    private static final String TEXT = "q";
    private static final String STATUS = "status";

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
        return new BatchQuery(parameters.getSingleParameter(TEXT).orElse("").strip(), statuses);
    }

    QueryParameters parameters() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        if (!text.isEmpty()) {
            all.put(TEXT, List.of(text));
        }
        if (!statuses.isEmpty()) {
            all.put(STATUS, statuses.stream().sorted().map(Enum::name).toList());
        }
        return new QueryParameters(all);
    }

    boolean isEmpty() {
        return text.isEmpty() && statuses.isEmpty();
    }

    BatchFilter filter() {
        return new BatchFilter(text, statuses, null);
    }
}
