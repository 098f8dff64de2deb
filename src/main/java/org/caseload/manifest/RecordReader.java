package org.caseload.manifest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Takes a text apart into records. A first line that tells the delimiter is none. */
final class RecordReader implements Records {

    /** RFC 4180, blank lines included, since they are told; a quote inside an unquoted cell is text to Commons CSV too. */
    private static final CSVFormat FORMAT = CSVFormat.RFC4180;

    private final ManifestText text;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private boolean skipsFirst;

    RecordReader(ManifestText text, Layout layout, ManifestLimits limits) throws IOException {
        this.text = text;
        parser = CSVParser.builder()
                .setReader(new RecordGuard(text.open(), layout.delimiter(), limits))
                .setFormat(FORMAT.builder()
                        .setDelimiter(layout.delimiter().character())
                        .get())
                .get();
        records = parser.iterator();
        skipsFirst = layout.told();
    }

    @Override
    public @Nullable TableRecord next() throws IOException {
        if (skipsFirst) {
            skipsFirst = false;
            record();
        }
        return record();
    }

    private @Nullable TableRecord record() throws IOException {
        // A record knows its number but not its line; between two records the parser stands at the end of a line.
        int line = Math.toIntExact(parser.getCurrentLineNumber() + 1);
        try {
            return records.hasNext() ? new TableRecord(line, Arrays.asList(cells(records.next()))) : null;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public int lastLine() {
        return text.lastLine();
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
