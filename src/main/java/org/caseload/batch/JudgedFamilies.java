package org.caseload.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.caseload.batch.CheckJob.Run;
import org.caseload.validation.Family;

/** Takes the families of a check as they are judged and stores them a few hundred at a time, so that none piles up. */
final class JudgedFamilies implements Consumer<Family> {

    private static final int AT_A_TIME = 500;

    private final Run run;
    private final Map<String, String> createdHere;
    private final DraftRepository drafts;
    private final RunTransaction transaction;
    private final List<Family> waiting = new ArrayList<>(AT_A_TIME);
    private FamilyCounts counts = FamilyCounts.NONE;

    /** @param createdHere families of this batch that were created before: Family Id to Case ID */
    JudgedFamilies(Run run, Map<String, String> createdHere, DraftRepository drafts, RunTransaction transaction) {
        this.run = run;
        this.createdHere = createdHere;
        this.drafts = drafts;
        this.transaction = transaction;
    }

    @Override
    public void accept(Family family) {
        counts = counts.plus(family.outcome(), createdHere.containsKey(family.familyId()));
        waiting.add(family);
        if (waiting.size() == AT_A_TIME) {
            store();
        }
    }

    /** Stores the last ones. */
    FamilyCounts finish() {
        store();
        return counts;
    }

    private void store() {
        transaction.execute(() -> drafts.store(run.id(), run.number(), waiting, createdHere));
        waiting.clear();
    }
}
