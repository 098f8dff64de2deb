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
            return new Layout(told, true, 0).withDataLine(text, limits);
        }
        Layout best = new Layout(Delimiter.COMMA, false, 0);
        HeadScan bestScan = best.scan(text, limits);
        for (Delimiter delimiter : new Delimiter[] {Delimiter.SEMICOLON, Delimiter.TAB}) {
            Layout other = new Layout(delimiter, false, 0);
            HeadScan scan = other.scan(text, limits);
            if (scan.isBetterThan(bestScan)) {
                best = other;
                bestScan = scan;
            }
        }
        return new Layout(best.delimiter(), false, bestScan.dataLine());
    }

    private Layout withDataLine(ManifestText text, ManifestLimits limits) throws IOException {
        return new Layout(delimiter, told, scan(text, limits).dataLine());
    }

    private HeadScan scan(ManifestText text, ManifestLimits limits) throws IOException {
        try (Records records = new RecordReader(text, this, limits)) {
            return HeadScan.of(records);
        }
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
