package org.caseload.batch;

import static org.caseload.db.Tables.BATCH;
import static org.caseload.db.Tables.BATCH_ROW;
import static org.caseload.db.Tables.FINDING;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.caseload.db.tables.records.BatchRowRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Single rows of batches' tables: to be looked at, and to be mended. */
@Repository
class BatchRowRepository {

    private final DSLContext db;

    BatchRowRepository(DSLContext db) {
        this.db = db;
    }

    List<StoredRow> page(BatchId id, RowFilter filter, int offset, int limit) {
        if (filter.isAll()) {
            // Numbers have no gaps: no need to count through what is skipped.
            return fetch(id, BATCH_ROW.NUMBER.gt(offset), 0, limit);
        }
        return fetch(id, condition(id, filter), offset, limit);
    }

    /** Rows that come after one with a number, 0 for the first page. */
    List<StoredRow> after(BatchId id, int number, int limit) {
        return fetch(id, BATCH_ROW.NUMBER.gt(number), 0, limit);
    }

    int count(BatchId id, RowFilter filter) {
        return db.fetchCount(BATCH_ROW, BATCH_ROW.BATCH_ID.eq(id.value()).and(condition(id, filter)));
    }

    List<StoredRow> byNumber(BatchId id, Collection<Integer> numbers) {
        return fetch(id, BATCH_ROW.NUMBER.in(numbers), 0, numbers.size());
    }

    /** The rows of some families, by number; at most so many. */
    List<StoredRow> ofFamilies(BatchId id, Collection<String> families, int limit) {
        return fetch(id, BATCH_ROW.FAMILY_ID.in(families), 0, limit);
    }

    /** The numbers of a family's rows, ascending. */
    List<Integer> numbersOf(BatchId id, String family) {
        return db.select(BATCH_ROW.NUMBER)
                .from(BATCH_ROW)
                .where(BATCH_ROW.BATCH_ID.eq(id.value()), BATCH_ROW.FAMILY_ID.eq(family))
                .orderBy(BATCH_ROW.NUMBER)
                .fetch(BATCH_ROW.NUMBER);
    }

    /** Families with a row that has one of these links; at most so many. */
    Set<String> linkedFamilies(BatchId id, Collection<Long> links, int limit) {
        if (links.isEmpty()) {
            return Set.of();
        }
        Condition linked = DSL.condition("{0} && {1}", BATCH_ROW.LINKS, val(links.toArray(Long[]::new)));
        return db.selectDistinct(BATCH_ROW.FAMILY_ID)
                .from(BATCH_ROW)
                .where(linked, BATCH_ROW.BATCH_ID.eq(id.value()), BATCH_ROW.FAMILY_ID.isNotNull())
                .limit(limit)
                .fetchSet(BATCH_ROW.FAMILY_ID);
    }

    Set<String> families(BatchId id) {
        return db.selectDistinct(BATCH_ROW.FAMILY_ID)
                .from(BATCH_ROW)
                .where(BATCH_ROW.BATCH_ID.eq(id.value()), BATCH_ROW.FAMILY_ID.isNotNull())
                .fetchSet(BATCH_ROW.FAMILY_ID);
    }

    private List<StoredRow> fetch(BatchId id, Condition which, int offset, int limit) {
        return db.selectFrom(BATCH_ROW)
                .where(BATCH_ROW.BATCH_ID.eq(id.value()), which)
                .orderBy(BATCH_ROW.NUMBER)
                .limit(limit)
                .offset(offset)
                .fetch(BatchRowRepository::row);
    }

    private static Condition condition(BatchId id, RowFilter filter) {
        Condition found = DSL.noCondition();
        if (filter.withFindings()) {
            found = BATCH_ROW.NUMBER.in(select(FINDING.ROW_NUMBER)
                    .from(FINDING)
                    .where(FINDING.BATCH_ID.eq(id.value()), FINDING.SEVERITY.ne("INFO"))
                    .and(FINDING.RUN.eq(select(BATCH.PUBLISHED_RUN).from(BATCH).where(BATCH.ID.eq(id.value())))));
        }
        if (!filter.text().isBlank()) {
            found = found.and(DSL.field("array_to_string({0}, chr(10))", String.class, BATCH_ROW.CELLS)
                    .containsIgnoreCase(filter.text().strip()));
        }
        return found;
    }

    /** Stores what was mended; each row's version rises. */
    void save(BatchId id, List<StoredRow> rows) {
        db.batched(batched -> rows.forEach(row -> batched.dsl()
                .update(BATCH_ROW)
                .set(BATCH_ROW.FAMILY_ID, row.familyId())
                .set(BATCH_ROW.CELLS, row.cells().toArray(String[]::new))
                .set(BATCH_ROW.TOO_LONG, row.tooLong())
                .set(BATCH_ROW.LINKS, row.links().toArray(Long[]::new))
                .set(BATCH_ROW.EDITED, row.edited().stream().map(at -> at + 1).toArray(Integer[]::new))
                .set(BATCH_ROW.VERSION, BATCH_ROW.VERSION.plus(1))
                .where(BATCH_ROW.BATCH_ID.eq(id.value()), BATCH_ROW.NUMBER.eq(row.number()))
                .execute()));
    }

    /** Adds a column behind the others, with the same text in every row. What stands beyond stays beyond. */
    void addColumn(BatchId id, int columns, String text) {
        db.execute("""
                UPDATE batch_row
                SET version = version + 1,
                    cells = (cells || array_fill(''::text, ARRAY[greatest({0} - cardinality(cells), 0)]))[1:{0}]
                            || {1}::text || cells[{0} + 1:]
                WHERE batch_id = {2}
                """, inline(columns), val(text), val(id.value()));
    }

    /** Takes a column away that was added. */
    void removeColumn(BatchId id, int position) {
        db.execute("""
                UPDATE batch_row
                SET version = version + 1, cells = cells[1:{0}] || cells[{0} + 2:]
                WHERE batch_id = {1}
                """, inline(position), val(id.value()));
    }

    private static StoredRow row(BatchRowRecord row) {
        return new StoredRow(
                row.getNumber(),
                row.getLine(),
                row.getFamilyId(),
                List.of(row.getCells()),
                row.getTooLong(),
                List.of(row.getLinks()),
                Stream.of(row.getEdited()).map(at -> at - 1).toList(),
                row.getVersion());
    }
}
