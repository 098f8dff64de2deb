package org.caseload.manifest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/**
 * Every CSV file that Caseload gives away: delimiter {@code ,}, UTF-8 with byte order mark (without it Excel takes UTF-8 for
 * something else), CRLF, quoting of RFC 4180, no cell that a spreadsheet would run.
 *
 * <p>Text is written as it goes and needs no room for the whole. Half of a surrogate pair becomes {@code ?}.
 */
public final class CsvOutput implements Closeable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Writer writer;

    /** Writes the byte order mark at once. */
    public CsvOutput(OutputStream out) throws IOException {
        writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        writer.write(BYTE_ORDER_MARK);
    }

    public void row(List<String> cells) throws IOException {
        CSVFormat.RFC4180.printRecord(writer, cells.stream().map(Cells::guard).toArray());
    }

    /** Hands everything written so far to the stream below, which may go on being used. */
    public void flush() throws IOException {
        writer.flush();
    }

    /** Closes the stream below too. */
    @Override
    public void close() throws IOException {
        writer.close();
    }
}
