package org.caseload.manifest;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a text is a table.
 *
 * @param delimiter what separates its cells
 * @param told whether the first line names the delimiter, as {@code sep=;} does, and is no row
 * @param dataLine line of the row that starts with {@code [Data]}, 0 when there is none
 */
record Layout(Delimiter delimiter, boolean told, int dataLine) {

    private static final Pattern TOLD = Pattern.compile("\"?sep=([,;\t|])\"?(?:[\r\n]|$)", Pattern.CASE_INSENSITIVE);

    /** Looks at the first records with each delimiter, unless the first line tells which one it is. */
    static Layout of(ManifestText text, ManifestLimits limits) throws IOException {
        Delimiter told = toldDelimiter(text).orElse(null);
        if (told != null) {
            return HeadScan.of(text, new Layout(told, true, 0), limits).layout();
        }
        HeadScan best = HeadScan.of(text, new Layout(Delimiter.COMMA, false, 0), limits);
        for (Delimiter other : new Delimiter[] {Delimiter.SEMICOLON, Delimiter.TAB}) {
            HeadScan scan = HeadScan.of(text, new Layout(other, false, 0), limits);
            best = scan.isBetterThan(best) ? scan : best;
        }
        return best.layout();
    }

    /** Whether this record is the line that tells the delimiter. */
    boolean isToldIn(TableRecord next) {
        return told && next.line() == 1;
    }

    private static Optional<Delimiter> toldDelimiter(ManifestText text) throws IOException {
        char[] start = new char[16];
        try (Reader reader = text.open()) {
            int count = Math.max(reader.read(start), 0);
            Matcher matcher = TOLD.matcher(new String(start, 0, count));
            return matcher.lookingAt() ? Delimiter.of(matcher.group(1).charAt(0)) : Optional.empty();
        }
    }
}
