package org.caseload.batch;

import org.caseload.validation.Family;

/**
 * How many families of a batch became what.
 *
 * @param skipped exist already, from before this batch
 * @param createdHere were created by this batch
 */
record FamilyCounts(int valid, int invalid, int skipped, int createdHere) {

    static final FamilyCounts NONE = new FamilyCounts(0, 0, 0, 0);

    /** Families less the ones that existed before. */
    int cases() {
        return valid + invalid + createdHere;
    }

    /** @param here whether this batch created the family */
    FamilyCounts plus(Family.Outcome outcome, boolean here) {
        return switch (outcome) {
            case VALID -> new FamilyCounts(valid + 1, invalid, skipped, createdHere);
            case INVALID -> new FamilyCounts(valid, invalid + 1, skipped, createdHere);
            case ALREADY_CREATED ->
                here
                        ? new FamilyCounts(valid, invalid, skipped, createdHere + 1)
                        : new FamilyCounts(valid, invalid, skipped + 1, createdHere);
        };
    }
}
