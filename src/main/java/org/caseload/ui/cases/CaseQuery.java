package org.caseload.ui.cases;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caseload.cases.CaseFilter;
import org.caseload.cases.CaseStatus;
import org.caseload.validation.CaseType;
import org.jspecify.annotations.Nullable;

/** A filter of cases as the query of an address, so that a link shares a list. What is not understood is left out. */
final class CaseQuery {

    private static final String TEXT = "q";
    private static final String STATUS = "status";
    private static final String TYPE = "type";
    private static final String BATCH = "batch";
    private static final String OVERDUE = "overdue";

    private CaseQuery() {}

    static CaseFilter read(QueryParameters query) {
        return new CaseFilter(
                query.getSingleParameter(TEXT).orElse("").strip(),
                constants(query, STATUS, CaseStatus.values(), CaseStatus::name),
                constants(query, TYPE, CaseType.values(), CaseType::name),
                uuid(query.getSingleParameter(BATCH).orElse("")),
                query.getSingleParameter(OVERDUE).map("true"::equals).orElse(false));
    }

    static QueryParameters write(CaseFilter filter) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        if (!filter.text().isEmpty()) {
            query.put(TEXT, List.of(filter.text()));
        }
        if (!filter.statuses().isEmpty()) {
            query.put(STATUS, names(filter.statuses()));
        }
        if (!filter.types().isEmpty()) {
            query.put(TYPE, names(filter.types()));
        }
        if (filter.batchId() != null) {
            query.put(BATCH, List.of(filter.batchId().toString()));
        }
        if (filter.overdueOnly()) {
            query.put(OVERDUE, List.of("true"));
        }
        return new QueryParameters(query);
    }

    private static List<String> names(Set<? extends Enum<?>> constants) {
        return constants.stream().sorted().map(Enum::name).toList();
    }

    private static <E> Set<E> constants(QueryParameters query, String key, E[] all, Function<E, String> name) {
        List<String> wanted = query.getParameters(key);
        return Arrays.stream(all)
                .filter(constant -> wanted.contains(name.apply(constant)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable UUID uuid(String text) {
        try {
            return text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }
}
