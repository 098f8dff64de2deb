package org.caseload.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.caseload.manifest.Column;
import org.caseload.manifest.Finding;
import org.caseload.manifest.Header;
import org.caseload.manifest.Manifest;
import org.caseload.manifest.Row;

/**
 * A manifest written down by hand, cells separated by {@code |}. The header is line 1, the samples follow one a line.
 *
 * <p>Control characters are written as their pictures ({@code ␊}), {@code <x*101>} stands for x a hundred and one times,
 * and a row that begins with {@code !} is one that the reader found too long.
 */
record Table(List<String> header, List<List<String>> rows) {

    private static final Pattern REPEATED = Pattern.compile("<(.+?)\\*(\\d+)>");
    private static final String TOO_LONG = "!";

    static Table of(List<String> lines) {
        List<List<String>> rows = lines.stream().map(Table::cells).toList();
        return new Table(rows.getFirst(), rows.subList(1, rows.size()));
    }

    static Table of(String... lines) {
        return of(List.of(lines));
    }

    Manifest manifest(Finding... ofReader) {
        return manifest(List.of(ofReader));
    }

    Manifest manifest(List<Finding> ofReader) {
        List<Header> headers = new ArrayList<>();
        header.forEach(name -> headers.add(header(headers.size(), name)));
        List<Row> samples = new ArrayList<>();
        rows.forEach(cells -> samples.add(row(samples.size() + 1, cells)));
        return new Manifest(1, headers, samples, ofReader);
    }

    /** The same with one replacement applied to every cell of a column that holds the value, alone or in a list. */
    Table mended(String column, String value, String replacement, int row) {
        List<String> names = new ArrayList<>(header);
        if (!names.contains(column)) {
            names.add(column);
        }
        int index = names.indexOf(column);
        List<List<String>> mended = new ArrayList<>();
        for (List<String> cells : rows) {
            List<String> copy = new ArrayList<>(cells);
            while (copy.size() < names.size()) {
                copy.add("");
            }
            boolean concerned = !value.isEmpty() || mended.size() + 1 == row;
            copy.set(index, concerned ? CellParts.replace(copy.get(index), value, replacement) : copy.get(index));
            mended.add(copy);
        }
        return new Table(names, mended);
    }

    private static Header header(int index, String name) {
        for (Column column : Column.values()) {
            if (column.header().equals(name)) {
                return new Header(index, name, Header.Role.KNOWN, column);
            }
        }
        boolean caseId = name.equals("Case ID");
        return new Header(index, name, caseId ? Header.Role.CASE_ID : Header.Role.CUSTOM, null);
    }

    private static Row row(int number, List<String> cells) {
        boolean tooLong = cells.getFirst().startsWith(TOO_LONG);
        List<String> own = new ArrayList<>(cells);
        own.set(0, own.getFirst().substring(tooLong ? 1 : 0));
        return new Row(number, number + 1, own, tooLong);
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1))
                .map(String::strip)
                .map(Table::expanded)
                .toList();
    }

    static String expanded(String text) {
        String repeated =
                REPEATED.matcher(text).replaceAll(match -> match.group(1).repeat(Integer.parseInt(match.group(2))));
        StringBuilder visible = new StringBuilder();
        repeated.chars().map(c -> c >= 0x2400 && c <= 0x241F ? c - 0x2400 : c).forEach(c -> visible.append((char) c));
        return visible.toString();
    }
}
