package org.caseload.batch;

import static org.caseload.db.Tables.BATCH;
import static org.caseload.db.Tables.FINDING;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.caseload.db.tables.records.FindingRecord;
import org.caseload.manifest.Finding;
import org.caseload.manifest.FindingCode;
import org.caseload.manifest.Severity;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.InsertSetMoreStep;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What checks found. Readers see the findings of the run that the batch points to, and no other. */
@Repository
class FindingRepository {

    private static final int ROWS_IN_A_STATEMENT = 500;
    private static final int ROWS_IN_MEMORY = 1_000;
    private static final TypeReference<List<Object>> ARGUMENTS = new TypeReference<>() {};

    private final DSLContext db;
    private final JsonMapper json;

    FindingRepository(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    void store(BatchId id, int run, List<Finding> findings) {
        for (int start = 0; start < findings.size(); start += ROWS_IN_A_STATEMENT) {
            List<Finding> part = findings.subList(start, Math.min(start + ROWS_IN_A_STATEMENT, findings.size()));
            InsertSetMoreStep<FindingRecord> insert =
                    db.insertInto(FINDING).set(row(id, run, start + 1, part.getFirst()));
            for (int i = 1; i < part.size(); i++) {
                insert = insert.newRecord().set(row(id, run, start + 1 + i, part.get(i)));
            }
            insert.execute();
        }
    }

    /** Takes away what any run but one left behind. */
    void deleteAllBut(BatchId id, int run) {
        db.deleteFrom(FINDING)
                .where(FINDING.BATCH_ID.eq(id.value()), FINDING.RUN.ne(run))
                .execute();
    }

    List<StoredFinding> page(BatchId id, FindingFilter filter, int offset, int limit) {
        return db.selectFrom(FINDING)
                .where(condition(id, filter))
                .orderBy(FINDING.NUMBER)
                .limit(limit)
                .offset(offset)
                .fetch(this::finding);
    }

    List<StoredFinding> after(BatchId id, FindingFilter filter, int number, int limit) {
        return db.selectFrom(FINDING)
                .where(condition(id, filter), FINDING.NUMBER.gt(number))
                .orderBy(FINDING.NUMBER)
                .limit(limit)
                .fetch(this::finding);
    }

    int count(BatchId id, FindingFilter filter) {
        return db.fetchCount(FINDING, condition(id, filter));
    }

    List<FindingGroup> errorGroups(BatchId id, int limit) {
        return db.select(min(FINDING.NUMBER), DSL.count(), sum(FINDING.ROW_COUNT))
                .from(FINDING)
                .where(condition(id, FindingFilter.of(Severity.ERROR)))
                .groupBy(FINDING.CODE, FINDING.COLUMN_NAME, FINDING.VALUE)
                .orderBy(DSL.count().desc(), min(FINDING.NUMBER))
                .limit(limit)
                .fetch(group -> new FindingGroup(
                        byNumber(id, group.value1()),
                        group.value2(),
                        group.value3().intValueExact()));
    }

    int countErrorGroups(BatchId id) {
        return db.fetchCount(select(FINDING.CODE, FINDING.COLUMN_NAME, FINDING.VALUE)
                .from(FINDING)
                .where(condition(id, FindingFilter.of(Severity.ERROR)))
                .groupBy(FINDING.CODE, FINDING.COLUMN_NAME, FINDING.VALUE));
    }

    List<String> columns(BatchId id) {
        return db.selectDistinct(FINDING.COLUMN_NAME)
                .from(FINDING)
                .where(condition(id, FindingFilter.all()), FINDING.COLUMN_NAME.isNotNull())
                .orderBy(FINDING.COLUMN_NAME)
                .fetch(FINDING.COLUMN_NAME);
    }

    /** Hands every finding of one severity to the consumer, a thousand of them in memory at a time. */
    void each(BatchId id, Severity severity, Consumer<Finding> consumer) {
        FindingFilter filter = FindingFilter.of(severity);
        List<StoredFinding> part = after(id, filter, 0, ROWS_IN_MEMORY);
        while (!part.isEmpty()) {
            part.forEach(each -> consumer.accept(each.finding()));
            part = after(id, filter, part.getLast().number(), ROWS_IN_MEMORY);
        }
    }

    private Finding byNumber(BatchId id, int number) {
        return db.selectFrom(FINDING)
                .where(condition(id, FindingFilter.all()), FINDING.NUMBER.eq(number))
                .fetchSingle(this::finding)
                .finding();
    }

    private static Condition condition(BatchId id, FindingFilter filter) {
        List<Condition> all = new ArrayList<>();
        all.add(FINDING.BATCH_ID.eq(id.value()));
        all.add(FINDING.RUN.eq(select(BATCH.PUBLISHED_RUN).from(BATCH).where(BATCH.ID.eq(id.value()))));
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

    private FindingRecord row(BatchId id, int run, int number, Finding finding) {
        FindingRecord row = new FindingRecord();
        row.setBatchId(id.value());
        row.setRun(run);
        row.setNumber(number);
        row.setCode(finding.code().name());
        row.setSeverity(finding.severity().name());
        row.setLine(finding.line());
        row.setRowNumber(finding.row());
        row.setFamilyId(finding.familyId());
        row.setBioSample(finding.bioSample());
        row.setColumnName(finding.column());
        row.setValue(finding.value());
        row.setArguments(JSONB.valueOf(json.writeValueAsString(finding.arguments())));
        row.setSuggestions(finding.suggestions().toArray(String[]::new));
        row.setRowCount(finding.rows());
        return row;
    }

    private StoredFinding finding(FindingRecord row) {
        return new StoredFinding(
                row.getNumber(),
                new Finding(
                        FindingCode.valueOf(row.getCode()),
                        Severity.valueOf(row.getSeverity()),
                        row.getLine(),
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
