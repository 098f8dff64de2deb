package org.caseload.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caseload.batch.TableRow;

/**
 * A sample row of a batch's table as the API shows it.
 *
 * @param row 1 = first sample
 * @param line line of the file, 1-based
 * @param version what {@code If-Match} of an edit must name
 * @param cells with the values that they have now, by column: the header, or {@code #3} for the third column where that has
 *     no name or one that stands there before
 * @param beyond what stands behind the last column, for a row that is too long
 * @param edited columns whose cell differs from the upload
 * @param created whether the family was created, so that the row cannot be edited
 */
record RowPayload(
        int row,
        int line,
        int version,
        Map<String, String> cells,
        List<String> beyond,
        List<String> edited,
        boolean created,
        List<FindingPayload> findings) {

    static RowPayload of(TableRow row, ColumnNames columns, List<FindingPayload> findings) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int position = 0; position < row.cells().size(); position++) {
            cells.put(columns.name(position), row.cells().get(position));
        }
        List<String> edited = row.edited().stream()
                .sorted()
                .filter(position -> position < row.cells().size())
                .map(columns::name)
                .toList();
        return new RowPayload(
                row.number(), row.line(), row.version(), cells, row.beyond(), edited, row.created(), findings);
    }
}
