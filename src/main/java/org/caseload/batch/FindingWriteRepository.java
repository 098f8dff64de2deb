package org.caseload.batch;

import static org.caseload.db.Tables.FINDING;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseload.cases.RowCopy;
import org.caseload.manifest.Column;
import org.caseload.manifest.Finding;
import org.caseload.manifest.FindingCode;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Stores what checks found, and takes it away where edits have mended it. */
@Repository
class FindingWriteRepository {

    private static final List<String> COLUMNS = List.of(
            "batch_id",
            "run",
            "code",
            "severity",
            "line",
            "column_order",
            "row_number",
            "family_id",
            "bio_sample",
            "column_name",
            "value",
            "arguments",
            "suggestions",
            "row_count");
    private static final List<String> STAND_FOR_VALUES = Stream.of(FindingCode.values())
            .filter(FindingCode::standsForItsValue)
            .map(Enum::name)
            .toList();
    private static final Map<String, Integer> COLUMN_ORDER =
            Stream.of(Column.values()).collect(Collectors.toMap(Column::header, Column::ordinal));

    private final DSLContext db;
    private final JsonMapper json;

    FindingWriteRepository(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** Stores what was found; seen once the batch points to the run. */
    void store(BatchId id, int run, List<Finding> findings) {
        db.connection(connection -> RowCopy.into(connection, FINDING.getName(), COLUMNS, copy -> {
            for (Finding finding : findings) {
                copy.add(
                        id,
                        run,
                        finding.code(),
                        finding.severity(),
                        line(finding),
                        columnOrder(finding),
                        finding.row(),
                        finding.familyId(),
                        finding.bioSample(),
                        finding.column(),
                        finding.value(),
                        json.writeValueAsString(finding.arguments()),
                        finding.suggestions(),
                        finding.rows());
            }
        }));
    }

    /** Takes away what any run but one left behind. */
    void deleteAllBut(BatchId id, int run) {
        db.deleteFrom(FINDING)
                .where(FINDING.BATCH_ID.eq(id.value()), FINDING.RUN.ne(run))
                .execute();
    }

    /** Takes away what was found in some families, and in some rows without one, but for what stands for many rows. */
    void delete(BatchId id, Collection<String> families, Collection<Integer> rows) {
        Condition places =
                FINDING.FAMILY_ID.in(families).or(FINDING.FAMILY_ID.isNull().and(FINDING.ROW_NUMBER.in(rows)));
        db.deleteFrom(FINDING)
                .where(FindingRepository.published(id), places)
                .and(FINDING.CODE.notIn(STAND_FOR_VALUES))
                .execute();
    }

    /** Takes one finding away that is just like this one. */
    void deleteOne(BatchId id, Finding finding) {
        db.deleteFrom(FINDING)
                .where(FINDING.ID.eq(
                        select(min(FINDING.ID)).from(FINDING).where(FindingRepository.published(id), isLike(finding))))
                .execute();
    }

    /** Adds to the rows that a finding stands for; one that stands for none any more goes. False when there is none. */
    boolean addRows(BatchId id, Finding finding, int rows) {
        Condition which = FindingRepository.published(id)
                .and(FINDING.CODE.eq(finding.code().name()))
                .and(FINDING.COLUMN_NAME.isNotDistinctFrom(finding.column()))
                .and(FINDING.VALUE.isNotDistinctFrom(finding.value()));
        boolean found = db.update(FINDING)
                        .set(FINDING.ROW_COUNT, FINDING.ROW_COUNT.plus(rows))
                        .where(which)
                        .execute()
                > 0;
        db.deleteFrom(FINDING).where(which, FINDING.ROW_COUNT.le(0)).execute();
        return found;
    }

    private Condition isLike(Finding finding) {
        return FINDING.CODE
                .eq(finding.code().name())
                .and(FINDING.ROW_NUMBER.isNotDistinctFrom(finding.row()))
                .and(FINDING.COLUMN_NAME.isNotDistinctFrom(finding.column()))
                .and(FINDING.VALUE.isNotDistinctFrom(finding.value()))
                .and(FINDING.ARGUMENTS.eq(JSONB.valueOf(json.writeValueAsString(finding.arguments()))));
    }

    private static int line(Finding finding) {
        return finding.line() == null ? 0 : finding.line();
    }

    private static int columnOrder(Finding finding) {
        return finding.column() == null ? -1 : COLUMN_ORDER.getOrDefault(finding.column(), COLUMN_ORDER.size());
    }
}
