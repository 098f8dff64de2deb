package org.caseload.validation;

import java.util.List;
import java.util.function.Consumer;
import org.caseload.manifest.Finding;
import org.caseload.manifest.Manifest;
import org.caseload.manifest.RowProgress;

/**
 * One validation of one manifest. Goes portion by portion and forgets the rows of each, so that large manifests fit into the
 * memory; portions are judged by all cores, and what comes of them is put together in the order of the file.
 */
final class Judgement {

    private static final int FAMILIES_IN_A_PORTION = 200;

    private final Facts facts;
    private final FamilyIndex index;
    private final RowProgress progress;
    private final Consumer<Family> families;
    private final List<ManifestRule> manifestRules;
    private final Findings findings = new Findings();
    private final int rows;
    private int done;

    Judgement(Manifest manifest, Reference reference, RowProgress progress, Consumer<Family> families) {
        this.facts = Facts.of(manifest, reference);
        this.index = new FamilyIndex(manifest, facts.cells());
        this.progress = progress;
        this.families = families;
        this.manifestRules = Rules.ofManifests(facts, index);
        this.rows = manifest.rows().size();
    }

    List<Finding> findings() {
        int portions = Math.ceilDiv(index.count(), FAMILIES_IN_A_PORTION);
        try (Crew crew = new Crew(facts, portions)) {
            crew.judge(this::portion, this::take);
        }
        judgeRowsWithoutFamily();
        manifestRules.forEach(rule -> rule.finish(findings));
        return findings.sorted(facts.manifest().findings());
    }

    private Portion portion(int number) {
        int from = number * FAMILIES_IN_A_PORTION;
        return new Portion(facts, index, from, Math.min(from + FAMILIES_IN_A_PORTION, index.count()));
    }

    private void take(Portion.Outcome portion) {
        findings.addAll(portion.findings());
        for (FamilyJudge.Judged judged : portion.families()) {
            FamilyRows compared = judged.rows();
            if (compared != null) {
                manifestRules.forEach(rule -> rule.see(compared));
            }
            families.accept(judged.family());
        }
        tell(portion.rows());
    }

    private void judgeRowsWithoutFamily() {
        int[] alone = index.withoutFamily();
        if (alone.length > 0) {
            FamilyJudge judge = new FamilyJudge(facts);
            for (int row : alone) {
                var it = facts.manifest().rows().get(row);
                judge.judgeAlone(row, it, index.remarks(it), findings);
            }
            tell(alone.length);
        }
    }

    private void tell(int more) {
        done += more;
        progress.rows(done, rows);
    }
}
