package org.caseload.manifest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A manifest that could be read: its headers, its sample rows with their lines, and what the reader has to say.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Manifest implements Reading {

    private final int headerLine;
    private final List<Header> headers;
    private final PackedRows rows;
    private final List<Finding> findings;

    /** Where each column's cells stand: asked for every cell of up to a million rows. */
    private final Map<Column, int[]> places = new EnumMap<>(Column.class);

    private final @Nullable Header caseIdHeader;

    /**
     * @param headerLine line of the header row, 1-based
     * @param headers every column of the file, in its order
     * @param rows every sample row, in the file's order
     * @param findings what the reader has to say about file, headers and rows
     */
    public Manifest(int headerLine, List<Header> headers, List<Row> rows, List<Finding> findings) {
        this.headerLine = headerLine;
        this.headers = List.copyOf(headers);
        this.rows = PackedRows.of(rows);
        this.findings = List.copyOf(findings);
        for (Column column : Column.values()) {
            places.put(column, headers(column).stream().mapToInt(Header::index).toArray());
        }
        caseIdHeader = withRole(Header.Role.CASE_ID).findFirst().orElse(null);
    }

    public int headerLine() {
        return headerLine;
    }

    public List<Header> headers() {
        return headers;
    }

    /** Every sample row. A row is unpacked each time it is asked for, so ask once. */
    public List<Row> rows() {
        return rows;
    }

    @Override
    public List<Finding> findings() {
        return findings;
    }

    public boolean has(Column column) {
        return places(column).length > 0;
    }

    /** The file's columns that are read as this one, in the file's order; empty when there is none. */
    public List<Header> headers(Column column) {
        return headers.stream().filter(header -> header.column() == column).toList();
    }

    /** The laboratory's own columns. */
    public List<Header> customFields() {
        return withRole(Header.Role.CUSTOM).toList();
    }

    /**
     * The cell as it is judged: trimmed, empty when the file has no such column. Several columns that were read as the same
     * one (such as {@code bam_file} and {@code bigwig}) are joined with {@code ;}.
     */
    public String cell(Row row, Column column) {
        int[] sources = places(column);
        return switch (sources.length) {
            case 0 -> "";
            case 1 -> Cells.trim(row.cell(sources[0]));
            default -> joined(row, sources);
        };
    }

    /**
     * The same without unpacking the row.
     *
     * @param index 0-based place of the row in {@link #rows()}
     */
    public String cell(int index, Column column) {
        int[] sources = places(column);
        return switch (sources.length) {
            case 0 -> "";
            case 1 -> Cells.trim(rows.cell(index, sources[0]));
            default -> joined(rows.get(index), sources);
        };
    }

    /** Whether a row had more filled cells than the header has names; asked without unpacking it. */
    public boolean isTooLong(int index) {
        return rows.isTooLong(index);
    }

    private static String joined(Row row, int[] sources) {
        List<String> filled = new ArrayList<>();
        for (int source : sources) {
            String cell = Cells.trim(row.cell(source));
            if (!cell.isEmpty()) {
                filled.add(cell);
            }
        }
        return String.join(";", filled);
    }

    /** The cell of any column of the file, as it is judged: trimmed. */
    public String cell(Row row, Header header) {
        return Cells.trim(row.cell(header.index()));
    }

    /** The row's {@code Case ID} as it is judged, empty when the file has no such column. */
    public String caseId(Row row) {
        return caseIdHeader == null ? "" : cell(row, caseIdHeader);
    }

    /** Whether a header in error keeps every family from being created. */
    public boolean isBlocked() {
        return findings.stream().anyMatch(finding -> finding.code().blocksAllFamilies() && finding.isError());
    }

    /**
     * A table whose headers are yet to be mapped.
     *
     * @param names of the columns, in their order
     * @param choices what a user decided about them
     * @param findings what the reader had to say, but for what depends on the headers
     */
    public static Manifest of(
            int headerLine, List<String> names, List<Row> rows, HeaderChoices choices, List<Finding> findings) {
        PackedRows packed = PackedRows.of(rows);
        HeaderMapping mapping = HeaderMapping.of(headerLine, names, packed, choices);
        Manifest bare = new Manifest(headerLine, mapping.headers(), packed, findings);
        Stream<Finding> ofShape = Stream.concat(mapping.findings().stream(), new RowFindings(bare, packed).tooLong());
        return new Manifest(
                headerLine, mapping.headers(), packed, Finding.byLine(Stream.concat(findings.stream(), ofShape)));
    }

    /**
     * Some rows of a table whose headers are mapped.
     *
     * @param headers as they were mapped with all rows in view
     * @param ofHeaders what was found about the headers then
     */
    public static Manifest ofPart(int headerLine, List<Header> headers, List<Row> rows, List<Finding> ofHeaders) {
        PackedRows packed = PackedRows.of(rows);
        Manifest bare = new Manifest(headerLine, headers, packed, ofHeaders);
        Stream<Finding> tooLong = new RowFindings(bare, packed).tooLong();
        return new Manifest(
                headerLine,
                headers,
                packed,
                Stream.concat(ofHeaders.stream(), tooLong).toList());
    }

    /** The same file with its headers mapped as a user chose; findings that depend on the headers are made anew. */
    public Manifest withHeaders(HeaderChoices choices) {
        return of(headerLine, names(), rows, choices, findingsOfText());
    }

    /** The names of the columns as they are written. */
    public List<String> names() {
        return headers.stream().map(Header::written).toList();
    }

    /** What the reader had to say, but for what depends on the headers. */
    public List<Finding> findingsOfText() {
        return findings.stream()
                .filter(finding -> !finding.code().dependsOnHeaders())
                .toList();
    }

    private int[] places(Column column) {
        return Objects.requireNonNull(places.get(column));
    }

    private Stream<Header> withRole(Header.Role role) {
        return headers.stream().filter(header -> header.role() == role);
    }
}
