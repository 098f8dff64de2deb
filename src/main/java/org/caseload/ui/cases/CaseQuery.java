package org.caseload.ui.cases;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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
import org.caseload.ui.component.Times;
import org.caseload.validation.CaseType;
import org.jspecify.annotations.Nullable;

/**
 * A filter of cases as the query of an address, so that a link shares a list. What is not understood is left out.
 *
 * @param zone in which the days of an address begin
 */
record CaseQuery(ZoneId zone) {

    private static final String TEXT = "q";
    private static final String STATUS = "status";
    private static final String TYPE = "type";
    private static final String LABEL = "label";
    private static final String BATCH = "batch";
    private static final String CREATED_BY = "by";
    private static final String FROM = "from";
    /** The last day, which is included. */
    private static final String TO = "to";

    private static final String OVERDUE = "overdue";

    CaseFilter read(QueryParameters query) {
        LocalDate to = date(query, TO);
        return new CaseFilter(
                query.getSingleParameter(TEXT).orElse("").strip(),
                constants(query, STATUS, CaseStatus.values(), CaseStatus::name),
                constants(query, TYPE, CaseType.values(), CaseType::name),
                query.getParameters(LABEL).stream()
                        .filter(label -> !label.isBlank())
                        .collect(Collectors.toUnmodifiableSet()),
                uuid(query, BATCH),
                uuid(query, CREATED_BY),
                startOf(date(query, FROM)),
                to == null ? null : startOf(to.plusDays(1)),
                query.getSingleParameter(OVERDUE).map("true"::equals).orElse(false));
    }

    QueryParameters write(CaseFilter filter) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        put(query, TEXT, filter.text().isEmpty() ? null : filter.text());
        putAll(query, STATUS, names(filter.statuses()));
        putAll(query, TYPE, names(filter.types()));
        putAll(query, LABEL, filter.labelIds().stream().sorted().toList());
        put(query, BATCH, filter.batchId());
        put(query, CREATED_BY, filter.createdBy());
        put(query, FROM, firstDay(filter));
        put(query, TO, lastDay(filter));
        put(query, OVERDUE, filter.overdueOnly() ? true : null);
        return new QueryParameters(query);
    }

    /** The first day of creation that a filter lets through, null for any. */
    @Nullable
    LocalDate firstDay(CaseFilter filter) {
        return filter.createdFrom() == null ? null : LocalDate.ofInstant(filter.createdFrom(), zone);
    }

    /** The last day of creation that a filter lets through, null for any. */
    @Nullable
    LocalDate lastDay(CaseFilter filter) {
        return filter.createdBefore() == null
                ? null
                : LocalDate.ofInstant(filter.createdBefore(), zone).minusDays(1);
    }

    /** Null for null. */
    @Nullable
    Instant startOf(@Nullable LocalDate day) {
        return new Times(zone).startOf(day);
    }

    private static void put(Map<String, List<String>> query, String key, @Nullable Object value) {
        if (value != null) {
            query.put(key, List.of(value.toString()));
        }
    }

    private static void putAll(Map<String, List<String>> query, String key, List<String> values) {
        if (!values.isEmpty()) {
            query.put(key, values);
        }
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

    private static @Nullable UUID uuid(QueryParameters query, String key) {
        try {
            return query.getSingleParameter(key).map(UUID::fromString).orElse(null);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }

    private static @Nullable LocalDate date(QueryParameters query, String key) {
        try {
            return query.getSingleParameter(key).map(LocalDate::parse).orElse(null);
        } catch (DateTimeException notADate) {
            return null;
        }
    }
}
