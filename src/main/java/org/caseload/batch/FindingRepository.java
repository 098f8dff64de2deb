package org.caseload.batch;

import static org.caseload.db.Tables.BATCH;
import static org.caseload.db.Tables.FINDING;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.caseload.db.tables.records.FindingRecord;
import org.caseload.manifest.Finding;
import org.caseload.manifest.FindingCode;
import org.caseload.manifest.Severity;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What checks found. Readers see the findings of the run that the batch points to, and no other. */
@Repository
class FindingRepository {

    private static final List<OrderField<?>> ORDER = List.of(FINDING.LINE, FINDING.COLUMN_ORDER, FINDING.ID);
    private static final int ROWS_IN_MEMORY = 1_000;
    private static final TypeReference<List<Object>> ARGUMENTS = new TypeReference<>() {};

    /** What findings have in common that are mended by the same replacement. */
    private static final List<TableField<FindingRecord, ?>> ALIKE =
            List.of(FINDING.CODE, FINDING.COLUMN_NAME, FINDING.VALUE, FINDING.SUGGESTIONS);

    private final DSLContext db;
    private final JsonMapper json;

    FindingRepository(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    boolean has(BatchId id, FindingCode code) {
        return db.fetchExists(FINDING, FINDING.BATCH_ID.eq(id.value()), FINDING.CODE.eq(code.name()));
    }

    List<StoredFinding> page(BatchId id, FindingFilter filter, int offset, int limit) {
        return db.selectFrom(FINDING)
                .where(condition(id, filter))
                .orderBy(ORDER)
                .limit(limit)
                .offset(offset)
                .fetch(this::finding);
    }

    /** @param place null for the first page */
    List<StoredFinding> after(BatchId id, FindingFilter filter, @Nullable FindingPlace place, int limit) {
        Condition beyond = place == null
                ? DSL.noCondition()
                : row(FINDING.LINE, FINDING.COLUMN_ORDER, FINDING.ID).gt(place.line(), place.column(), place.id());
        return db.selectFrom(FINDING)
                .where(condition(id, filter), beyond)
                .orderBy(ORDER)
                .limit(limit)
                .fetch(this::finding);
    }

    /** What was found in some rows. */
    List<StoredFinding> ofRows(BatchId id, Collection<Integer> rows) {
        return db.selectFrom(FINDING)
                .where(published(id), FINDING.ROW_NUMBER.in(rows))
                .orderBy(ORDER)
                .fetch(this::finding);
    }

    int count(BatchId id, FindingFilter filter) {
        return db.fetchCount(FINDING, condition(id, filter));
    }

    List<FindingGroup> errorGroups(BatchId id, int limit) {
        Field<Boolean> ofHeader = DSL.field(FINDING.CODE.startsWith("HEADER_"));
        return db.select(min(FINDING.ID), DSL.count(), sum(FINDING.ROW_COUNT))
                .from(FINDING)
                .where(condition(id, FindingFilter.of(Severity.ERROR)))
                .groupBy(ALIKE)
                .orderBy(ofHeader.desc(), DSL.count().desc(), min(FINDING.LINE), min(FINDING.ID))
                .limit(limit)
                .fetch(group -> new FindingGroup(
                        byId(group.value1()), group.value2(), group.value3().intValueExact()));
    }

    int countErrorGroups(BatchId id) {
        return db.fetchCount(select(ALIKE)
                .from(FINDING)
                .where(condition(id, FindingFilter.of(Severity.ERROR)))
                .groupBy(ALIKE));
    }

    List<String> columns(BatchId id) {
        return db.selectDistinct(FINDING.COLUMN_NAME)
                .from(FINDING)
                .where(published(id), FINDING.COLUMN_NAME.isNotNull())
                .orderBy(FINDING.COLUMN_NAME)
                .fetch(FINDING.COLUMN_NAME);
    }

    /** Errors about headers, which keep every family from being created. */
    List<Finding> ofHeaders(BatchId id) {
        return db
                .selectFrom(FINDING)
                .where(condition(id, FindingFilter.of(Severity.ERROR)), FINDING.CODE.startsWith("HEADER_"))
                .fetch(this::finding)
                .stream()
                .map(StoredFinding::finding)
                .toList();
    }

    /** Numbers of the rows that have such a finding, ascending. */
    List<Integer> rowsWith(BatchId id, FindingFilter filter) {
        return db.selectDistinct(FINDING.ROW_NUMBER)
                .from(FINDING)
                .where(condition(id, filter), FINDING.ROW_NUMBER.isNotNull())
                .orderBy(FINDING.ROW_NUMBER)
                .fetch(FINDING.ROW_NUMBER);
    }

    Map<Severity, Integer> counts(BatchId id) {
        return db.select(FINDING.SEVERITY, DSL.count())
                .from(FINDING)
                .where(published(id))
                .groupBy(FINDING.SEVERITY)
                .fetchMap(row -> Severity.valueOf(row.value1()), row -> row.value2());
    }

    int countRows(BatchId id, Severity severity) {
        return db.select(DSL.countDistinct(FINDING.ROW_NUMBER))
                .from(FINDING)
                .where(condition(id, FindingFilter.of(severity)))
                .fetchSingle()
                .value1();
    }

    /** Hands every finding of one severity to the consumer, a thousand of them in memory at a time. */
    void each(BatchId id, Severity severity, Consumer<Finding> consumer) {
        FindingFilter filter = FindingFilter.of(severity);
        List<StoredFinding> part = after(id, filter, null, ROWS_IN_MEMORY);
        while (!part.isEmpty()) {
            part.forEach(each -> consumer.accept(each.finding()));
            part = after(id, filter, part.getLast().place(), ROWS_IN_MEMORY);
        }
    }

    private Finding byId(long id) {
        return db.selectFrom(FINDING)
                .where(FINDING.ID.eq(id))
                .fetchSingle(this::finding)
                .finding();
    }

    /** That it belongs to the run that the batch points to. */
    static Condition published(BatchId id) {
        return FINDING.BATCH_ID
                .eq(id.value())
                .and(FINDING.RUN.eq(select(BATCH.PUBLISHED_RUN).from(BATCH).where(BATCH.ID.eq(id.value()))));
    }

    private static Condition condition(BatchId id, FindingFilter filter) {
        List<Condition> all = new ArrayList<>();
        all.add(published(id));
        if (!filter.severities().isEmpty()) {
            all.add(FINDING.SEVERITY.in(
                    filter.severities().stream().map(Enum::name).toList()));
        }
        if (filter.code() != null) {
            all.add(FINDING.CODE.eq(filter.code().name()));
        }
        if (!filter.columns().isEmpty()) {
            all.add(FINDING.COLUMN_NAME.in(filter.columns()));
        }
        if (filter.value() != null) {
            all.add(FINDING.VALUE.eq(filter.value()));
        }
        if (filter.suggestions() != null) {
            all.add(FINDING.SUGGESTIONS.eq(filter.suggestions().toArray(String[]::new)));
        }
        if (!filter.text().isBlank()) {
            all.add(mentions(filter.text().strip()));
        }
        return DSL.and(all);
    }

    private static Condition mentions(String text) {
        return FINDING.FAMILY_ID
                .containsIgnoreCase(text)
                .or(FINDING.BIO_SAMPLE.containsIgnoreCase(text))
                .or(FINDING.COLUMN_NAME.containsIgnoreCase(text))
                .or(FINDING.VALUE.containsIgnoreCase(text));
    }

    private StoredFinding finding(FindingRecord row) {
        return new StoredFinding(
                new FindingPlace(row.getLine(), row.getColumnOrder(), row.getId()),
                new Finding(
                        FindingCode.valueOf(row.getCode()),
                        Severity.valueOf(row.getSeverity()),
                        row.getLine() == 0 ? null : row.getLine(),
                        row.getRowNumber(),
                        row.getFamilyId(),
                        row.getBioSample(),
                        row.getColumnName(),
                        row.getValue(),
                        json.readValue(row.getArguments().data(), ARGUMENTS),
                        List.of(row.getSuggestions()),
                        row.getRowCount()));
    }
}
