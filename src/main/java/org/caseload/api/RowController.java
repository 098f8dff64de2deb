package org.caseload.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.caseload.batch.BatchId;
import org.caseload.batch.BatchTables;
import org.caseload.batch.EditRefusedException;
import org.caseload.batch.Edits;
import org.caseload.batch.TableRow;
import org.caseload.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows a batch's table and mends its rows. */
@RestController
@RequestMapping("/api/v1/batches/{id}/rows")
class RowController {

    private final BatchTables tables;
    private final Edits edits;
    private final BatchLookup lookup;
    private final FindingPayloads findings;
    private final CurrentUser currentUser;

    RowController(
            BatchTables tables, Edits edits, BatchLookup lookup, FindingPayloads findings, CurrentUser currentUser) {
        this.tables = tables;
        this.edits = edits;
        this.lookup = lookup;
        this.findings = findings;
        this.currentUser = currentUser;
    }

    /**
     * What is to stand in some cells.
     *
     * @param cells texts by column
     */
    record Change(@Nullable Map<String, String> cells) {}

    /** Rows in the order of the file. */
    @GetMapping
    Page<RowPayload> list(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit,
            Locale locale) {
        BatchId batch = lookup.findWithData(id).id();
        int after = Objects.requireNonNullElse(Cursor.read(cursor, text -> Optional.of(Integer.valueOf(text))), 0);
        ColumnNames columns = new ColumnNames(tables.headers(batch));
        List<TableRow> found = tables.pageAfter(batch, after, Page.checkedLimit(limit) + 1);
        return Page.of(found, limit, TableRow::number, row -> payload(row, columns, locale));
    }

    /** Mends a row, and has the families concerned judged anew. */
    @PatchMapping("/{row}")
    ResponseEntity<RowPayload> mend(
            @PathVariable String id,
            @PathVariable int row,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Change change,
            Locale locale) {
        BatchId batch = lookup.findWithData(id).id();
        ColumnNames columns = new ColumnNames(tables.headers(batch));
        edits.mend(
                batch,
                row,
                texts(change, columns),
                version(ifMatch),
                currentUser.get().id());
        TableRow mended = tables.pageAfter(batch, row - 1, 1).getFirst();
        return ResponseEntity.ok().eTag("\"" + mended.version() + "\"").body(payload(mended, columns, locale));
    }

    private RowPayload payload(TableRow row, ColumnNames columns, Locale locale) {
        List<FindingPayload> found = row.findings().stream()
                .map(finding -> findings.of(finding, locale))
                .toList();
        return RowPayload.of(row, columns, found);
    }

    private static Map<Integer, String> texts(Change change, ColumnNames columns) {
        if (change.cells() == null || change.cells().isEmpty()) {
            throw RequestFault.CELLS.refusal();
        }
        Map<Integer, String> texts = new LinkedHashMap<>();
        change.cells().forEach((name, text) -> {
            int position = columns.position(name)
                    .orElseThrow(() -> new EditRefusedException(EditRefusedException.Reason.NO_SUCH_COLUMN));
            texts.put(position, Objects.requireNonNullElse(text, ""));
        });
        return texts;
    }

    /** {@code "3"}, {@code 3}, or {@code *} for whichever version there is. */
    private static @Nullable Integer version(@Nullable String ifMatch) {
        if (ifMatch == null) {
            throw new ProblemException(ProblemType.VERSION_MISSING);
        }
        String value = ifMatch.strip().replace("\"", "");
        if (value.equals("*")) {
            return null;
        }
        try {
            return Integer.valueOf(value);
        } catch (NumberFormatException notOurs) {
            throw new EditRefusedException(EditRefusedException.Reason.CHANGED_MEANWHILE);
        }
    }
}
