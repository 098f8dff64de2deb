package org.caseload.manifest;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * Explains each canonical column, for the screen and for the file beside the template.
 *
 * @param headings of the four columns: column, mandatory, accepted values, example
 * @param entries one for each column, in the template's order
 */
public record ColumnGuide(List<String> headings, List<Entry> entries) {

    public static final String FILE_NAME = "caseload-columns.csv";

    /**
     * What goes into one column.
     *
     * @param need whether a value is mandatory, or when it is, or what empty means
     * @param accepted values
     * @param example a value, may be empty
     */
    public record Entry(Column column, String need, String accepted, String example) {}

    public ColumnGuide {
        headings = List.copyOf(headings);
        entries = List.copyOf(entries);
    }

    /** In the words of a language, else in English. */
    public static ColumnGuide in(Locale locale) {
        // Without fallback: else a French server would speak French to a German browser.
        ResourceBundle words = ResourceBundle.getBundle(
                "org.caseload.manifest.columns",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        List<String> headings = Stream.of("column", "need", "accepted", "example")
                .map(key -> words.getString("heading." + key))
                .toList();
        return new ColumnGuide(
                headings,
                Stream.of(Column.values()).map(column -> entry(words, column)).toList());
    }

    private static Entry entry(ResourceBundle words, Column column) {
        return new Entry(
                column,
                words.getString(column.name() + ".need"),
                words.getString(column.name() + ".accepted"),
                words.getString(column.name() + ".example"));
    }

    /**
     * As a table.
     *
     * @param out is flushed and left open
     */
    public void write(OutputStream out) throws IOException {
        CsvOutput csv = new CsvOutput(out);
        csv.row(headings);
        for (Entry entry : entries) {
            csv.row(List.of(entry.column().header(), entry.need(), entry.accepted(), entry.example()));
        }
        csv.flush();
    }
}
