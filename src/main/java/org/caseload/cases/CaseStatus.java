package org.caseload.cases;

import org.jspecify.annotations.Nullable;

/** How far a case is. The names are stored. */
public enum CaseStatus {
    /** Created, but its analysis has not been started. */
    WAITING,
    IN_PROGRESS,
    DELIVERED,
    FINALIZED,
    /** Taken out of every list that does not ask for it. */
    TRASH;

    /**
     * Whether a person may set another status: the next one, the one before in order to correct a slip, or Trash, from where a
     * case only goes back to what it was.
     *
     * @param before what a case in Trash was, null for any other
     */
    public boolean mayBecome(CaseStatus other, @Nullable CaseStatus before) {
        if (this == TRASH) {
            return other == before;
        }
        return other == TRASH || other == next() || other.next() == this;
    }

    private @Nullable CaseStatus next() {
        return switch (this) {
            case WAITING -> IN_PROGRESS;
            case IN_PROGRESS -> DELIVERED;
            case DELIVERED -> FINALIZED;
            case FINALIZED, TRASH -> null;
        };
    }
}
