package org.caseload.manifest;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The manifest to start from: every canonical column, and one family to be replaced. */
public final class Template {

    public static final String FILE_NAME = "caseload-template.csv";

    /** Family Id of the example, under which no case may be created. */
    public static final String EXAMPLE_FAMILY = "EXAMPLE-1";

    private Template() {}

    /**
     * With values that a fresh installation has in its catalog.
     *
     * @param out is flushed and left open
     */
    public static void write(OutputStream out) throws IOException {
        write(Map.of(), out);
    }

    /**
     * With the installation's own values.
     *
     * @param own what stands in a column of each row instead of the example's value, such as the name of a kit
     * @param out is flushed and left open
     */
    public static void write(Map<Column, String> own, OutputStream out) throws IOException {
        CsvOutput csv = new CsvOutput(out);
        csv.row(mark());
        csv.row(Stream.of(Column.values()).map(Column::header).toList());
        for (Map<Column, String> person : List.of(child(), mother(), father())) {
            csv.row(cells(person, own));
        }
        csv.flush();
    }

    /** As wide as the header, as spreadsheets and laboratories write it. */
    private static List<String> mark() {
        int others = Column.values().length - 1;
        return Stream.concat(Stream.of("[Data]"), Collections.nCopies(others, "").stream())
                .toList();
    }

    private static List<String> cells(Map<Column, String> person, Map<Column, String> own) {
        return Stream.of(Column.values())
                .map(column -> own.getOrDefault(column, person.getOrDefault(column, "")))
                .toList();
    }

    private static Map<Column, String> child() {
        Map<Column, String> child = person("01", "proband", "F", "2019-03-14");
        child.put(Column.PHENOTYPES, "Seizure");
        child.put(Column.PHENOTYPES_ID, "HP:0001250");
        child.put(Column.CLINICAL_NOTES, "An example: replace these three rows");
        return child;
    }

    private static Map<Column, String> mother() {
        Map<Column, String> mother = person("02", "mother", "F", "1988-07-02");
        mother.put(Column.PHENOTYPES, "unaffected");
        return mother;
    }

    private static Map<Column, String> father() {
        Map<Column, String> father = person("03", "father", "M", "1986-11-23");
        father.put(Column.PHENOTYPES, "unaffected");
        return father;
    }

    private static Map<Column, String> person(String number, String relation, String sex, String born) {
        String sample = EXAMPLE_FAMILY + "-" + number;
        return new EnumMap<>(Map.ofEntries(
                Map.entry(Column.FAMILY_ID, EXAMPLE_FAMILY),
                Map.entry(Column.CASE_TYPE, "Exome"),
                Map.entry(Column.FILES_NAMES, "example/" + sample + ".vcf.gz"),
                Map.entry(Column.SAMPLE_TYPE, "VCF"),
                Map.entry(Column.BIOSAMPLE_NAME, sample),
                Map.entry(Column.VISUALIZATION_FILES, "example/" + sample + ".bam"),
                Map.entry(Column.STORAGE_PROVIDER_ID, "1"),
                Map.entry(Column.EXECUTE_NOW, "true"),
                Map.entry(Column.RELATION, relation),
                Map.entry(Column.SEX, sex),
                Map.entry(Column.DATE_OF_BIRTH, born),
                Map.entry(Column.BOOST_GENES, "false"),
                Map.entry(Column.SELECTED_PRESET, "Default"),
                Map.entry(Column.OPT_IN, "false")));
    }
}
