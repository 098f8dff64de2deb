package org.caseload.manifest;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The first records of a file; of a text, as one delimiter shows them. */
final class HeadScan {

    /**
     * How many records may stand before {@code [Data]}. Beyond, the first row that is not blank is the header, so that a large
     * file without {@code [Data]} is not taken apart four times.
     */
    private static final int MOST_RECORDS = 1_000;

    private int dataLine;
    private @Nullable TableRecord firstFilled;
    private @Nullable TableRecord header;

    private HeadScan() {}

    static HeadScan of(Records records) throws IOException {
        HeadScan scan = new HeadScan();
        try {
            scan.run(records);
        } catch (UnreadableException malformed) {
            // Perhaps only with this delimiter; if not, reading the file says so.
            return scan;
        }
        return scan;
    }

    /** Line of the row that starts with {@code [Data]}, 0 when there is none. */
    int dataLine() {
        return dataLine;
    }

    /** More known names count most, then that {@code [Data]} was found. */
    boolean isBetterThan(HeadScan other) {
        long more = knownNames() - other.knownNames();
        return more > 0 || (more == 0 && dataLine > 0 && other.dataLine == 0);
    }

    private long knownNames() {
        TableRecord names = header == null ? firstFilled : header;
        return names == null
                ? 0
                : names.cells().stream().filter(HeaderNames::isKnown).count();
    }

    private void run(Records records) throws IOException {
        for (int i = 0; i < MOST_RECORDS && header == null; i++) {
            TableRecord next = records.next();
            if (next == null) {
                return;
            }
            if (!next.isBlank()) {
                see(next);
            }
        }
    }

    private void see(TableRecord next) {
        if (dataLine > 0) {
            header = next;
        } else if (next.isGluedDataMark()) {
            dataLine = next.line();
            header = next;
        } else if (next.isDataMark()) {
            dataLine = next.line();
        } else if (firstFilled == null) {
            firstFilled = next;
        }
    }
}
