package org.caseload.manifest;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong, doubtful or worth knowing about a manifest. A value: its words are made from it per locale by
 * {@code FindingMessages} of the validation package.
 *
 * @param code what kind
 * @param severity how much it weighs
 * @param line line in the file where the record begins, 1-based as a text editor shows it; null when about the whole file
 * @param row number of the sample row, 1 = first sample; null when about the file or its headers
 * @param familyId the row's Family Id as judged, null when there is none
 * @param bioSample the row's BioSample Name as judged, null when there is none
 * @param column the canonical name of a known column, else the header as written; null when about no column
 * @param value the cell's text, or in a list the part concerned; null when there is none to name
 * @param arguments what else the message names, each a {@code String} or an {@code Integer}; the order is fixed per code
 * @param suggestions replacements for {@code value} that the checks accept, best first
 * @param rows how many sample rows this one finding stands for, at least 1
 */
public record Finding(
        FindingCode code,
        Severity severity,
        @Nullable Integer line,
        @Nullable Integer row,
        @Nullable String familyId,
        @Nullable String bioSample,
        @Nullable String column,
        @Nullable String value,
        List<Object> arguments,
        List<String> suggestions,
        int rows) {

    public Finding {
        arguments = List.copyOf(arguments);
        suggestions = List.copyOf(suggestions);
        if (rows < 1) {
            throw new IllegalArgumentException("a finding stands for at least one row, not " + rows);
        }
    }

    /** A finding about the file as a whole. */
    public static Finding ofFile(FindingCode code, @Nullable Integer line, Object... arguments) {
        return new Finding(code, code.severity(), line, null, null, null, null, null, List.of(arguments), List.of(), 1);
    }

    /** A finding about a header. */
    public static Finding ofHeader(
            FindingCode code, int line, @Nullable String column, @Nullable String value, Object... arguments) {
        return new Finding(
                code, code.severity(), line, null, null, null, column, value, List.of(arguments), List.of(), 1);
    }

    /** In the order of the lines, what is about the whole file first; otherwise in the order given. */
    static List<Finding> byLine(Stream<Finding> findings) {
        return findings.sorted(Comparator.comparing(Finding::line, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    public Finding withSeverity(Severity other) {
        return new Finding(code, other, line, row, familyId, bioSample, column, value, arguments, suggestions, rows);
    }

    public Finding withSuggestions(List<String> others) {
        return new Finding(code, severity, line, row, familyId, bioSample, column, value, arguments, others, rows);
    }

    public Finding withRows(int number) {
        return new Finding(
                code, severity, line, row, familyId, bioSample, column, value, arguments, suggestions, number);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
