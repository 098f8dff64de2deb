package org.caseload.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.caseload.manifest.Column;
import org.caseload.manifest.Manifest;
import org.caseload.manifest.Row;

/** Some families that follow each other, judged by one thread and asked about in one go. */
final class Portion {

    private final Manifest manifest;
    private final KnownCases known;
    private final List<PlainFamily> families = new ArrayList<>();

    /** The families from one number to before another. */
    Portion(Facts facts, FamilyIndex index, int from, int to) {
        this.manifest = facts.manifest();
        this.known = facts.reference().known();
        List<Row> rows = manifest.rows();
        for (int family = from; family < to; family++) {
            families.add(PlainFamily.of(index, family, rows));
        }
    }

    /**
     * What became of a portion.
     *
     * @param families in their order
     * @param rows how many rows they have
     */
    record Outcome(List<FamilyJudge.Judged> families, Findings findings, int rows) {}

    Outcome judge(FamilyJudge judge) {
        Findings findings = new Findings();
        Earlier earlier = ask();
        List<FamilyJudge.Judged> judged = new ArrayList<>(families.size());
        int rows = 0;
        for (PlainFamily family : families) {
            judged.add(judge.judge(family, earlier, findings));
            rows += family.rows().size();
        }
        return new Outcome(judged, findings, rows);
    }

    private Earlier ask() {
        Set<String> familyIds = new HashSet<>();
        Set<String> caseIds = new HashSet<>();
        Set<String> bioSamples = new HashSet<>();
        for (PlainFamily family : families) {
            familyIds.add(family.id());
            for (Row row : family.rows()) {
                if (!row.tooLong()) {
                    caseIds.add(manifest.caseId(row).toUpperCase(Locale.ROOT));
                    bioSamples.add(manifest.cell(row, Column.BIOSAMPLE_NAME));
                }
            }
        }
        caseIds.remove("");
        bioSamples.remove("");
        return Earlier.of(known, familyIds, caseIds, bioSamples);
    }
}
