package org.caseload.cases;

/** How far a case is. The names are stored. */
public enum CaseStatus {
    /** Created, but its analysis has not been started. */
    WAITING,
    IN_PROGRESS,
    DELIVERED,
    FINALIZED,
    /** Taken out of every list that does not ask for it. */
    TRASH
}
