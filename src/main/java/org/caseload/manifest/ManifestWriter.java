package org.caseload.manifest;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.caseload.manifest.Header.Role;

/**
 * Writes a manifest back as the laboratory knows it, with columns of ours in front: error details, results, corrected files.
 *
 * <p>What it writes can be read again and yields the same cells.
 */
public final class ManifestWriter {

    private ManifestWriter() {}

    /**
     * Every row and column in the file's order, except what Caseload wrote at an earlier time: {@code Errors},
     * {@code Warnings} and {@code Case ID}. A leading {@code Case ID} should fall back on {@link Manifest#caseId(Row)}.
     *
     * @param out is flushed and left open
     */
    public static void write(Manifest manifest, List<LeadingColumn> leading, OutputStream out) throws IOException {
        List<Header> kept = manifest.headers().stream()
                .filter(header -> header.role() != Role.OUR_OUTPUT && header.role() != Role.CASE_ID)
                .toList();
        CsvOutput csv = new CsvOutput(out);
        csv.row(names(leading, kept));
        for (Row row : manifest.rows()) {
            csv.row(cells(row, leading, kept, manifest.headers().size()));
        }
        csv.flush();
    }

    private static List<String> names(List<LeadingColumn> leading, List<Header> kept) {
        List<String> names = new ArrayList<>();
        leading.forEach(column -> names.add(column.name()));
        kept.forEach(header -> names.add(header.written()));
        return names;
    }

    private static List<String> cells(Row row, List<LeadingColumn> leading, List<Header> kept, int width) {
        List<String> cells = new ArrayList<>();
        leading.forEach(column -> cells.add(column.cell().apply(row)));
        kept.forEach(header -> cells.add(row.cell(header.index())));
        if (row.tooLong()) {
            // The laboratory's text, though it stands in no column.
            cells.addAll(row.cells().subList(width, row.cells().size()));
        }
        return cells;
    }
}
