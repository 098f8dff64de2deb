package org.caseload.manifest;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Takes a text apart into records, one at a time. */
final class RecordReader implements Closeable {

    /** RFC 4180, blank lines included, since they are told; a quote inside an unquoted cell is text to Commons CSV too. */
    private static final CSVFormat FORMAT = CSVFormat.RFC4180;

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;

    RecordReader(ManifestText text, Delimiter delimiter, ManifestLimits limits) throws IOException {
        parser = CSVParser.builder()
                .setReader(new RecordGuard(text.open(), delimiter, limits))
                .setFormat(FORMAT.builder().setDelimiter(delimiter.character()).get())
                .get();
        records = parser.iterator();
    }

    /**
     * The next record, blank or not; null after the last one.
     *
     * @throws UnreadableException when the text is malformed
     */
    @Nullable
    TableRecord next() throws IOException {
        // A record knows its number but not its line; between two records the parser stands at the end of a line.
        int line = Math.toIntExact(parser.getCurrentLineNumber() + 1);
        try {
            return records.hasNext() ? new TableRecord(line, Arrays.asList(cells(records.next()))) : null;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String[] cells(CSVRecord csvRecord) {
        String[] cells = csvRecord.values();
        for (int i = 0; i < cells.length; i++) {
            cells[i] = Cells.unguard(cells[i]);
        }
        return cells;
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
