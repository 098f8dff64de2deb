package org.caseload.batch;

import static org.caseload.db.Tables.BATCH_ROW;
import static org.caseload.db.Tables.BATCH_TABLE;
import static org.jooq.impl.DSL.val;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.caseload.cases.RowCopy;
import org.caseload.db.tables.records.BatchRowRecord;
import org.caseload.manifest.Column;
import org.caseload.manifest.Finding;
import org.caseload.manifest.Header;
import org.caseload.manifest.Manifest;
import org.caseload.manifest.Row;
import org.caseload.manifest.RowsBuilder;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The files of batches as tables, with the values that they have now. */
@Repository
class BatchTableRepository {

    private static final int ROWS_AT_A_TIME = 1_000;
    private static final TypeReference<List<TableHeader>> HEADERS = new TypeReference<>() {};
    private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};

    private final DSLContext db;
    private final JsonMapper json;

    BatchTableRepository(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** Stores a file that was read, in place of whatever is stored of this batch. */
    void store(BatchId id, Manifest manifest) {
        db.deleteFrom(BATCH_ROW).where(BATCH_ROW.BATCH_ID.eq(id.value())).execute();
        db.deleteFrom(BATCH_TABLE).where(BATCH_TABLE.BATCH_ID.eq(id.value())).execute();
        List<TableHeader> headers =
                manifest.headers().stream().map(TableHeader::uploaded).toList();
        db.insertInto(BATCH_TABLE)
                .set(BATCH_TABLE.BATCH_ID, id.value())
                .set(BATCH_TABLE.HEADER_LINE, manifest.headerLine())
                .set(BATCH_TABLE.HEADERS, toJson(headers))
                .set(BATCH_TABLE.FINDINGS, toJson(manifest.findingsOfText()))
                .execute();
        storeRows(id, manifest);
    }

    private void storeRows(BatchId id, Manifest manifest) {
        List<String> columns = List.of("batch_id", "number", "line", "family_id", "cells", "too_long", "links");
        Links links = new Links(id);
        db.connection(connection -> RowCopy.into(connection, "batch_row", columns, copy -> {
            for (Row row : manifest.rows()) {
                copy.add(
                        id,
                        row.number(),
                        row.line(),
                        familyId(manifest, row),
                        row.cells(),
                        row.tooLong(),
                        links.of(manifest, row));
            }
        }));
    }

    Optional<BatchTable> find(BatchId id) {
        return db.selectFrom(BATCH_TABLE)
                .where(BATCH_TABLE.BATCH_ID.eq(id.value()))
                .fetchOptional(row -> new BatchTable(
                        row.getHeaderLine(),
                        json.readValue(row.getHeaders().data(), HEADERS),
                        json.readValue(row.getFindings().data(), FINDINGS)));
    }

    /** The whole table, its headers mapped anew; empty when the file was not read as one. */
    Optional<Manifest> manifest(BatchId id) {
        return find(id).map(table -> table.manifest(rows(id)));
    }

    /** Every row, a thousand of them unpacked in memory at a time. Needs a transaction. */
    private List<Row> rows(BatchId id) {
        RowsBuilder rows = new RowsBuilder();
        try (Cursor<BatchRowRecord> cursor = db.selectFrom(BATCH_ROW)
                .where(BATCH_ROW.BATCH_ID.eq(id.value()))
                .orderBy(BATCH_ROW.NUMBER)
                .fetchSize(ROWS_AT_A_TIME)
                .fetchLazy()) {
            for (BatchRowRecord row : cursor) {
                rows.add(row.getNumber(), row.getLine(), Arrays.asList(row.getCells()), row.getTooLong());
            }
        }
        return rows.build();
    }

    /** Keeps how the headers were mapped with all rows in view, and what is read of the rows by them. */
    void keepMapping(BatchId id, Manifest manifest) {
        List<TableHeader> headers = find(id).orElseThrow().headers();
        List<TableHeader> mapped = new ArrayList<>();
        boolean same = true;
        for (int i = 0; i < headers.size(); i++) {
            Header header = manifest.headers().get(i);
            mapped.add(headers.get(i).mapped(header));
            same &= headers.get(i).column() == header.column();
        }
        saveHeaders(id, mapped);
        if (!same) {
            storeKeys(id, manifest);
        }
    }

    private void storeKeys(BatchId id, Manifest manifest) {
        db.execute("CREATE TEMPORARY TABLE row_key (number integer, family_id text, links bigint[]) ON COMMIT DROP");
        Links links = new Links(id);
        db.connection(connection ->
                RowCopy.into(connection, "row_key", List.of("number", "family_id", "links"), copy -> {
                    for (Row row : manifest.rows()) {
                        copy.add(row.number(), familyId(manifest, row), links.of(manifest, row));
                    }
                }));
        db.execute("""
                UPDATE batch_row AS target
                SET family_id = row_key.family_id, links = row_key.links
                FROM row_key
                WHERE target.batch_id = {0} AND target.number = row_key.number
                """, val(id.value()));
        db.execute("DROP TABLE row_key");
    }

    private static @Nullable String familyId(Manifest manifest, Row row) {
        String family = manifest.cell(row, Column.FAMILY_ID);
        return family.isEmpty() ? null : family;
    }

    void saveHeaders(BatchId id, List<TableHeader> headers) {
        db.update(BATCH_TABLE)
                .set(BATCH_TABLE.HEADERS, toJson(headers))
                .where(BATCH_TABLE.BATCH_ID.eq(id.value()))
                .execute();
    }

    private JSONB toJson(Object value) {
        return JSONB.valueOf(json.writeValueAsString(value));
    }
}
