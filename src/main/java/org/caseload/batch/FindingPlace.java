package org.caseload.batch;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a finding stands in the list of a batch's findings: by line, then column, then the order in which they were made.
 *
 * @param line of the file, 0 when about the whole of it
 * @param column place among the canonical columns, -1 for none
 */
public record FindingPlace(int line, int column, long id) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,9})\\.(-?\\d{1,9})\\.(\\d{1,18})");

    /** Reads the form of {@link #toString()}; empty when the text is none. */
    public static Optional<FindingPlace> parse(String text) {
        Matcher parts = FORM.matcher(text);
        return parts.matches()
                ? Optional.of(new FindingPlace(
                        Integer.parseInt(parts.group(1)),
                        Integer.parseInt(parts.group(2)),
                        Long.parseLong(parts.group(3))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return line + "." + column + "." + id;
    }
}
