package org.caseload.manifest;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the findings about rows whose shape is wrong. */
final class RowFindings {

    private final Manifest manifest;
    private final PackedRows rows;

    RowFindings(Manifest manifest, PackedRows rows) {
        this.manifest = manifest;
        this.rows = rows;
    }

    Stream<Finding> tooLong() {
        return IntStream.range(0, rows.size())
                .filter(rows::isTooLong)
                .mapToObj(rows::get)
                .map(this::tooLong);
    }

    private Finding tooLong(Row row) {
        int width = manifest.headers().size();
        TableRecord cells = new TableRecord(row.line(), row.cells());
        return new Finding(
                FindingCode.ROW_TOO_LONG,
                FindingCode.ROW_TOO_LONG.severity(),
                row.line(),
                row.number(),
                cell(row, Column.FAMILY_ID),
                cell(row, Column.BIOSAMPLE_NAME),
                null,
                firstFilled(row, width),
                List.of(cells.filledWidth(), width),
                List.of(),
                1);
    }

    private @Nullable String cell(Row row, Column column) {
        String cell = manifest.cell(row, column);
        return cell.isEmpty() ? null : cell;
    }

    private static String firstFilled(Row row, int from) {
        return row.cells().stream()
                .skip(from)
                .map(Cells::trim)
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
