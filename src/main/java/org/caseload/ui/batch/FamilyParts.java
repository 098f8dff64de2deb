package org.caseload.ui.batch;

import java.util.EnumMap;
import java.util.Map;
import org.caseload.batch.BatchStatus;
import org.caseload.batch.BatchSummary;
import org.caseload.batch.BatchSummary.Counts;

/**
 * A batch's families by what became of them; each family counts once.
 *
 * @param numbers those above zero, in the order of the states
 */
record FamilyParts(Map<State, Integer> numbers) {

    enum State {
        CREATED,
        FAILED,
        /** Valid, and neither created nor failed. */
        OPEN,
        /** With errors, so that no case can be created. */
        ERRORS,
        /** There before this batch. */
        SKIPPED
    }

    static FamilyParts of(BatchSummary batch) {
        Counts counts = ValidationHead.counts(batch);
        Map<State, Integer> numbers = new EnumMap<>(State.class);
        if (batch.status() == BatchStatus.VALIDATED) {
            numbers.put(State.OPEN, counts.validCases());
            numbers.put(State.ERRORS, counts.cases() - counts.validCases());
        } else {
            numbers.put(State.CREATED, batch.createdCount());
            numbers.put(State.FAILED, batch.failedCount());
            numbers.put(State.OPEN, batch.openCount());
            numbers.put(State.ERRORS, batch.leftOutCount());
        }
        numbers.put(State.SKIPPED, counts.skipped());
        numbers.values().removeIf(number -> number <= 0);
        return new FamilyParts(numbers);
    }

    int of(State state) {
        return numbers.getOrDefault(state, 0);
    }

    /** Whether the families are not all in the same state. */
    boolean areSeveral() {
        return numbers.size() > 1;
    }
}
