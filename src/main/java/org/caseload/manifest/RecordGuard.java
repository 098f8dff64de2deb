package org.caseload.manifest;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Stands below the tokenizer and lets no text pass that must be refused.
 *
 * <p>Needed because Commons CSV collects a cell and a record without any limit, and says only in the words of its exceptions
 * what is wrong and not where the record began. The guard follows the quoting of RFC 4180 as the tokenizer does, but keeps
 * nothing except a few numbers.
 *
 * <p>Text before a fault is passed on first, and the fault is raised when more is asked for. So whoever stops reading before
 * it never meets it, wherever the ends of buffers fall.
 */
final class RecordGuard extends Reader {

    private enum Place {
        CELL_START,
        UNQUOTED,
        QUOTED,
        /** After a quote in a quoted cell: it closes the cell, or the next one doubles it. */
        AFTER_QUOTE,
        /** In the white space behind a quoted cell, which the tokenizer drops. */
        CLOSED
    }

    private final Reader text;
    private final char delimiter;
    private final ManifestLimits limits;
    private final LineCounter lines = new LineCounter();
    private Place place = Place.CELL_START;
    private int recordLine = 1;
    private int cells = 1;
    private int cellLength;
    private boolean apostrophe;
    private @Nullable Malformation fault;
    private boolean quoteAhead;

    RecordGuard(Reader text, Delimiter delimiter, ManifestLimits limits) {
        this.text = text;
        this.delimiter = delimiter.character();
        this.limits = limits;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = fault == null ? text.read(buffer, offset, length) : 0;
        if (count < 0 && place == Place.QUOTED) {
            fault = Malformation.UNCLOSED_QUOTE;
        }
        int passed = pass(buffer, offset, count);
        if (fault != null && passed <= 0) {
            throw new UnreadableException(FileFindings.malformed(cause(fault), recordLine, limits));
        }
        return passed;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }

    /** How many characters stand before a fault; {@code count} when there is none. */
    private int pass(char[] buffer, int offset, int count) {
        for (int i = 0; i < count; i++) {
            i += passRun(buffer, offset + i, offset + count);
            if (i == count) {
                return count;
            }
            char c = buffer[offset + i];
            lines.pass(c);
            fault = judge(c);
            if (fault != null) {
                quoteAhead = place == Place.QUOTED && containsQuote(buffer, offset + i, offset + count);
                return i;
            }
        }
        return count;
    }

    /** Passes the characters that do no more than make a cell longer: nearly all of them. */
    private int passRun(char[] buffer, int from, int to) {
        boolean quoted = place == Place.QUOTED;
        if (cellLength == 0 || !(quoted || place == Place.UNQUOTED)) {
            return 0;
        }
        char end = quoted ? '"' : delimiter;
        int last = Math.min(to, from + limits.maxCellLength() - cellLength);
        int at = from;
        while (at < last && buffer[at] != end && !LineCounter.isLineEnd(buffer[at])) {
            at++;
        }
        if (at > from) {
            lines.pass(buffer[at - 1]);
        }
        cellLength += at - from;
        return at - from;
    }

    private @Nullable Malformation judge(char c) {
        boolean quote = c == '"';
        return switch (place) {
            case CELL_START -> quote ? enter(Place.QUOTED) : judgeUnquoted(c);
            case UNQUOTED -> judgeUnquoted(c);
            case QUOTED -> quote ? enter(Place.AFTER_QUOTE) : grow(c, Place.QUOTED);
            case AFTER_QUOTE -> quote ? grow(c, Place.QUOTED) : judgeClosed(c);
            case CLOSED -> judgeClosed(c);
        };
    }

    private @Nullable Malformation judgeUnquoted(char c) {
        return endsCell(c) ? endCell(c) : grow(c, Place.UNQUOTED);
    }

    private @Nullable Malformation judgeClosed(char c) {
        if (endsCell(c)) {
            return endCell(c);
        }
        return Character.isWhitespace(c) ? enter(Place.CLOSED) : Malformation.TEXT_AFTER_QUOTE;
    }

    private @Nullable Malformation enter(Place next) {
        place = next;
        return null;
    }

    private boolean endsCell(char c) {
        return c == delimiter || LineCounter.isLineEnd(c);
    }

    private @Nullable Malformation endCell(char c) {
        place = Place.CELL_START;
        cellLength = 0;
        apostrophe = false;
        if (c == delimiter) {
            cells++;
            return cells > limits.maxColumns() ? Malformation.TOO_MANY_COLUMNS : null;
        }
        cells = 1;
        recordLine = lines.line();
        return null;
    }

    private @Nullable Malformation grow(char c, Place next) {
        place = next;
        if (cellLength == 0 && c == '\'' && !apostrophe) {
            apostrophe = true;
            return null;
        }
        cellLength++;
        return cellLength > limits.maxCellLength() ? Malformation.CELL_TOO_LONG : null;
    }

    /** A cell that grows too long because its quote is never closed is told as that. */
    private Malformation cause(Malformation first) throws IOException {
        boolean unclosed = first == Malformation.CELL_TOO_LONG && place == Place.QUOTED && !isQuoteAhead();
        return unclosed ? Malformation.UNCLOSED_QUOTE : first;
    }

    private boolean isQuoteAhead() throws IOException {
        char[] buffer = new char[8192];
        int count = 0;
        while (!quoteAhead && count >= 0) {
            count = text.read(buffer, 0, buffer.length);
            quoteAhead = containsQuote(buffer, 0, count);
        }
        return quoteAhead;
    }

    private static boolean containsQuote(char[] buffer, int from, int to) {
        for (int i = from; i < to; i++) {
            if (buffer[i] == '"') {
                return true;
            }
        }
        return false;
    }
}
