package org.caseload.batch;

import static org.caseload.db.Tables.APP_USER;
import static org.caseload.db.Tables.BATCH_CREATE_AGAIN;
import static org.caseload.db.Tables.BATCH_EDIT;
import static org.caseload.db.Tables.BATCH_EDIT_CELL;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.caseload.cases.RowCopy;
import org.caseload.security.UserId;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was done to mend batches, so that it can be taken back. */
@Repository
class EditRepository {

    private static final TypeReference<List<TableHeader>> HEADERS = new TypeReference<>() {};

    private final DSLContext db;
    private final JsonMapper json;

    EditRepository(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /**
     * One cell of an edit.
     *
     * @param position 0-based
     * @param before its text before the edit
     */
    record Cell(int row, int position, String before) {}

    /** Keeps an edit of cells. */
    void addCells(BatchId id, Edit.About about, List<Cell> cells, UserId by, Instant at) {
        long edit = add(id, about, cells.size(), null, by, at);
        List<String> columns = List.of("edit_id", "row_number", "position", "before");
        db.connection(connection -> RowCopy.into(
                connection,
                BATCH_EDIT_CELL.getName(),
                columns,
                copy -> cells.forEach(cell -> copy.add(edit, cell.row(), cell.position() + 1, cell.before()))));
    }

    /** Keeps an edit of headers: as they were before. */
    void addHeaders(BatchId id, Edit.About about, List<TableHeader> before, UserId by, Instant at) {
        add(id, about, 0, JSONB.valueOf(json.writeValueAsString(before)), by, at);
    }

    private long add(BatchId id, Edit.About about, int cells, @Nullable JSONB headers, UserId by, Instant at) {
        return db.insertInto(BATCH_EDIT)
                .set(BATCH_EDIT.BATCH_ID, id.value())
                .set(BATCH_EDIT.KIND, headers == null ? "CELLS" : "HEADERS")
                .set(BATCH_EDIT.COLUMN_NAME, about.column())
                .set(BATCH_EDIT.LINE, about.line())
                .set(BATCH_EDIT.CELL_COUNT, cells)
                .set(BATCH_EDIT.HEADERS, headers)
                .set(BATCH_EDIT.EDITED_BY, by.value())
                .set(BATCH_EDIT.EDITED_AT, at.atOffset(ZoneOffset.UTC))
                .returning(BATCH_EDIT.ID)
                .fetchSingle()
                .getId();
    }

    /** The newest edit that was not taken back. */
    Optional<Edit> last(BatchId id) {
        return db.select(
                        BATCH_EDIT.ID,
                        BATCH_EDIT.COLUMN_NAME,
                        BATCH_EDIT.LINE,
                        BATCH_EDIT.CELL_COUNT,
                        APP_USER.DISPLAY_NAME,
                        BATCH_EDIT.EDITED_AT)
                .from(BATCH_EDIT)
                .join(APP_USER)
                .on(APP_USER.ID.eq(BATCH_EDIT.EDITED_BY))
                .where(BATCH_EDIT.BATCH_ID.eq(id.value()), BATCH_EDIT.UNDONE_AT.isNull())
                .orderBy(BATCH_EDIT.ID.desc())
                .limit(1)
                .fetchOptional(row -> new Edit(
                        row.value1(),
                        new Edit.About(row.value2(), row.value3()),
                        row.value4(),
                        row.value5(),
                        row.value6().toInstant()));
    }

    /** The cells of an edit by row and position. */
    List<Cell> cells(long edit) {
        return db.select(BATCH_EDIT_CELL.ROW_NUMBER, BATCH_EDIT_CELL.POSITION.minus(1), BATCH_EDIT_CELL.BEFORE)
                .from(BATCH_EDIT_CELL)
                .where(BATCH_EDIT_CELL.EDIT_ID.eq(edit))
                .orderBy(BATCH_EDIT_CELL.ROW_NUMBER, BATCH_EDIT_CELL.POSITION)
                .fetch(Records.mapping(Cell::new));
    }

    /** The headers as they were before an edit of headers; empty for an edit of cells. */
    Optional<List<TableHeader>> headersBefore(long edit) {
        return db.select(BATCH_EDIT.HEADERS)
                .from(BATCH_EDIT)
                .where(BATCH_EDIT.ID.eq(edit), BATCH_EDIT.HEADERS.isNotNull())
                .fetchOptional(row -> json.readValue(row.value1().data(), HEADERS));
    }

    void markUndone(long edit, Instant at) {
        db.update(BATCH_EDIT)
                .set(BATCH_EDIT.UNDONE_AT, at.atOffset(ZoneOffset.UTC))
                .where(BATCH_EDIT.ID.eq(edit))
                .execute();
    }

    /** Of some rows, the 0-based positions that edits touched which were not taken back. */
    Map<Integer, List<Integer>> touched(BatchId id, Set<Integer> rows) {
        return db.selectDistinct(BATCH_EDIT_CELL.ROW_NUMBER, BATCH_EDIT_CELL.POSITION.minus(1))
                .from(BATCH_EDIT_CELL)
                .join(BATCH_EDIT)
                .on(BATCH_EDIT.ID.eq(BATCH_EDIT_CELL.EDIT_ID))
                .where(BATCH_EDIT.BATCH_ID.eq(id.value()), BATCH_EDIT.UNDONE_AT.isNull())
                .and(BATCH_EDIT_CELL.ROW_NUMBER.in(rows))
                .orderBy(1, 2)
                .fetchGroups(row -> row.value1(), row -> row.value2());
    }

    /** Families that somebody wants created although they exist. */
    Set<String> createAgain(BatchId id) {
        return db.select(BATCH_CREATE_AGAIN.FAMILY_ID)
                .from(BATCH_CREATE_AGAIN)
                .where(BATCH_CREATE_AGAIN.BATCH_ID.eq(id.value()))
                .fetchSet(BATCH_CREATE_AGAIN.FAMILY_ID);
    }

    void wantAgain(BatchId id, String familyId, UserId by, Instant at) {
        db.insertInto(BATCH_CREATE_AGAIN)
                .set(BATCH_CREATE_AGAIN.BATCH_ID, id.value())
                .set(BATCH_CREATE_AGAIN.FAMILY_ID, familyId)
                .set(BATCH_CREATE_AGAIN.WANTED_BY, by.value())
                .set(BATCH_CREATE_AGAIN.WANTED_AT, at.atOffset(ZoneOffset.UTC))
                .onConflictDoNothing()
                .execute();
    }
}
