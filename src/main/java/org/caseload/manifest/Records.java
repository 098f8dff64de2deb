package org.caseload.manifest;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The records of a file, one at a time and in their order. */
interface Records extends Closeable {

    /**
     * The next record, blank or not; null after the last one.
     *
     * @throws UnreadableException when the file must be refused
     */
    @Nullable
    TableRecord next() throws IOException;

    /** The last line of the file that has any text. No record can be asked for afterwards. */
    int lastLine() throws IOException;
}
