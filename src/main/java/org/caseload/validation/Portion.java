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
    private final Reference reference;
    private final List<PlainFamily> families = new ArrayList<>();

    /** The families from one number to before another. */
    Portion(Facts facts, FamilyIndex index, int from, int to) {
        this.manifest = facts.manifest();
        this.reference = facts.reference();
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

    /** Asks of cases and files without a judge, so that others are judged meanwhile. */
    Outcome judge(JudgePool judges) {
        Findings findings = new Findings();
        Earlier earlier = askOfCases();
        List<FamilyJudge.Begun> begun = judges.with(judge -> families.stream()
                .map(family -> judge.begin(family, earlier, findings))
                .toList());
        StoredFiles stored = askOfFiles(begun);
        return judges.with(judge -> outcome(judge, begun, stored, findings));
    }

    private Outcome outcome(FamilyJudge judge, List<FamilyJudge.Begun> begun, StoredFiles stored, Findings findings) {
        List<FamilyJudge.Judged> judged = new ArrayList<>(families.size());
        int rows = 0;
        for (FamilyJudge.Begun family : begun) {
            FamilyJudge.Judged over = family.over();
            judged.add(over == null ? judge.judge(family, stored, findings) : over);
            rows += family.plain().rows().size();
        }
        return new Outcome(judged, findings, rows);
    }

    private StoredFiles askOfFiles(List<FamilyJudge.Begun> begun) {
        List<FamilyRows> open = begun.stream()
                .filter(family -> family.over() == null)
                .map(FamilyJudge.Begun::rows)
                .toList();
        return StoredFiles.ask(reference.files(), open);
    }

    private Earlier askOfCases() {
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
        return Earlier.of(reference.known(), familyIds, caseIds, bioSamples);
    }
}
