package org.caseload.ui.batch;

import org.caseload.batch.BatchSummary;

/** What a batch's page shows: a switch on the stored state alone, so that a reload or another browser shows the same. */
enum Phase {
    CHECKING(1, "select"),
    REFUSED(1, "select"),
    CHECK_STOPPED(1, "select"),
    VALIDATION(2, "validation"),
    CREATION(3, "creation"),
    SUMMARY(4, "summary"),
    FAILED(1, "failed"),
    DATA_DELETED(4, "deleted");

    private final int number;
    private final String name;

    Phase(int number, String name) {
        this.number = number;
        this.name = name;
    }

    static Phase of(BatchSummary batch) {
        if (batch.dataDeletedAt() != null) {
            return DATA_DELETED;
        }
        return switch (batch.status()) {
            case VALIDATING -> CHECKING;
            case REJECTED -> REFUSED;
            case VALIDATED -> VALIDATION;
            case CREATING, CANCELLING -> CREATION;
            // A check can be stopped too; then there is nothing to sum up yet.
            case CANCELLED -> batch.startedAt() == null ? CHECK_STOPPED : SUMMARY;
            case COMPLETED, COMPLETED_WITH_FAILURES, UNDOING, UNDONE -> SUMMARY;
            case FAILED -> FAILED;
        };
    }

    /** Number of the step of the flow that is current, 1 to 4; a failed batch is asked for its own. */
    int number(BatchSummary batch) {
        return this == FAILED && batch.startedAt() != null ? CREATION.number : number;
    }

    /** A new step for a batch in this phase. */
    BatchStep step(Desk desk, BatchSummary batch) {
        return switch (this) {
            case CHECKING -> new CheckingStep(desk, batch);
            case REFUSED -> new RefusedStep(desk, batch);
            case CHECK_STOPPED -> new StoppedStep(desk, batch);
            case VALIDATION -> new ValidationStep(desk, batch);
            case CREATION -> new CreationStep(desk, batch);
            case SUMMARY -> new SummaryStep(desk, batch);
            case FAILED -> new FailedStep(desk, batch);
            case DATA_DELETED -> new DeletedStep(desk, batch);
        };
    }

    /** Key of the page's title. */
    String titleKey() {
        return "batch.title." + name;
    }
}
