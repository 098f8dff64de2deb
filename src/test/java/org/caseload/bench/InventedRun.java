package org.caseload.bench;

import java.util.List;
import java.util.Random;

/**
 * Manifests as a sequencing run of a busy laboratory fills them: singletons, couples of parent and child, trios and quartets,
 * 2.3 samples a family, with phenotypes, files and notes. Everybody in them is invented.
 */
public final class InventedRun {

    private static final String HEADER =
            "Family Id,Case Type,Files Names,Sample Type,BioSample Name,Storage Provider Id,Relation,Sex,"
                    + "Phenotypes Id,Date Of Birth,Clinical Notes,Ward\r\n";
    private static final List<String> TERMS = List.of(
            "HP:0001250",
            "HP:0001263",
            "HP:0001252",
            "HP:0000252",
            "HP:0001999",
            "HP:0000486",
            "HP:0002376",
            "HP:0004322");
    private static final String NOTES = "Invented. First seen at the age of two; the older sibling is well.";

    private final Random random = new Random(20_260_601);
    private final StringBuilder text = new StringBuilder(HEADER);

    private final List<String> terms;
    private int rows;

    private InventedRun(List<String> terms) {
        this.terms = terms;
    }

    /** @param prefix what Family Ids and BioSample Names begin with */
    static String of(String prefix, int families) {
        return of(prefix, families, TERMS);
    }

    /**
     * The same with other phenotypes.
     *
     * @param terms HPO ids; each proband has one to five in a row of them
     */
    public static String of(String prefix, int families, List<String> terms) {
        InventedRun run = new InventedRun(terms);
        for (int number = 1; number <= families; number++) {
            run.family("%s-%06d".formatted(prefix, number));
        }
        return run.text.toString();
    }

    /**
     * As many families as there are rows for.
     *
     * @param terms as above
     */
    static String ofRows(int rows, List<String> terms) {
        InventedRun run = new InventedRun(terms);
        for (int number = 1; run.rows < rows; number++) {
            run.family("BENCH-%06d".formatted(number));
        }
        return run.text.toString();
    }

    private void family(String id) {
        int kind = random.nextInt(10);
        String phenotypes = phenotypes();
        row(id, "C", "proband", random.nextBoolean() ? "F" : "M", phenotypes, NOTES);
        if (kind >= 3) {
            row(id, "M", "mother", "F", "unaffected", "");
        }
        if (kind >= 5) {
            row(id, "P", "father", "M", "unaffected", "");
        }
        if (kind == 9) {
            row(id, "S", "sibling", "U", "unaffected", "");
        }
    }

    private String phenotypes() {
        int first = random.nextInt(terms.size());
        int last = Math.min(terms.size(), first + 1 + random.nextInt(5));
        return String.join(";", terms.subList(first, last));
    }

    private void row(String family, String person, String relation, String sex, String phenotypes, String notes) {
        String sample = family + "-" + person;
        rows++;
        boolean parent = relation.equals("mother") || relation.equals("father");
        text.append(
                "%1$s,Exome,run/%2$s_R1.fastq.gz;run/%2$s_R2.fastq.gz,FASTQ,%2$s,1,%3$s,%4$s,%5$s,%6$d-0%7$d-1%8$d,%9$s,%10$s\r\n"
                        .formatted(
                                family,
                                sample,
                                relation,
                                sex,
                                phenotypes,
                                parent ? 1985 : 2015,
                                1 + random.nextInt(9),
                                random.nextInt(9),
                                notes,
                                "Ward " + random.nextInt(20)));
    }
}
