package org.caseload.ui.batch;

import org.caseload.batch.BatchSummary;
import org.caseload.batch.BatchSummary.Counts;
import org.caseload.batch.CreateMode;
import org.jspecify.annotations.Nullable;

/**
 * What the bar below a checked batch offers.
 *
 * @param kind which of the bar's forms
 * @param cases the number on the button
 * @param leftOut families with errors, the number beside the tick box
 */
record Decision(Kind kind, int cases, int leftOut) {

    enum Kind {
        /** No errors: everything can be created. */
        CREATE_ALL,
        /** Errors, and nobody has said yet that their families may be left out. */
        TICK_FIRST,
        /** The families with errors are left out. */
        CREATE_VALID,
        /** There are families, but every one has errors. */
        ALL_HAVE_ERRORS,
        /** All families of the file exist already. */
        ALL_CREATED_BEFORE,
        /** The file has no family at all. */
        NO_FAMILIES
    }

    static Decision of(BatchSummary batch, boolean leaveOut) {
        Counts counts = batch.counts();
        if (counts == null) {
            return new Decision(Kind.NO_FAMILIES, 0, 0);
        }
        return new Decision(kind(counts, leaveOut), number(counts, leaveOut), counts.errorFamilies());
    }

    private static Kind kind(Counts counts, boolean leaveOut) {
        if (counts.validCases() == 0) {
            return nothing(counts);
        }
        if (counts.errors() == 0) {
            return Kind.CREATE_ALL;
        }
        return leaveOut ? Kind.CREATE_VALID : Kind.TICK_FIRST;
    }

    private static Kind nothing(Counts counts) {
        if (counts.errors() > 0) {
            return Kind.ALL_HAVE_ERRORS;
        }
        return counts.skipped() > 0 ? Kind.ALL_CREATED_BEFORE : Kind.NO_FAMILIES;
    }

    /** Before the tick the button names all cases: what the file asks for, not what would be left of it. */
    private static int number(Counts counts, boolean leaveOut) {
        return leaveOut && counts.validCases() > 0 ? counts.validCases() : counts.cases();
    }

    /** Whether the button works. */
    boolean canCreate() {
        return kind == Kind.CREATE_ALL || kind == Kind.CREATE_VALID;
    }

    /** Whether the bar has the tick box. */
    boolean asksToLeaveOut() {
        return kind == Kind.TICK_FIRST || kind == Kind.CREATE_VALID;
    }

    /** Key of the button's words; argument: {@link #cases()}. */
    String buttonKey() {
        return kind == Kind.CREATE_VALID ? "batch.create.valid" : "batch.create.all";
    }

    /** Key of the reason why there is nothing to create, null when there is something. */
    @Nullable
    String reasonKey() {
        return switch (kind) {
            case ALL_HAVE_ERRORS -> "batch.nothing.errors";
            case ALL_CREATED_BEFORE -> "batch.nothing.before";
            case NO_FAMILIES -> "batch.nothing.empty";
            case CREATE_ALL, TICK_FIRST, CREATE_VALID -> null;
        };
    }

    /** What <em>Create</em> is asked to do. */
    CreateMode mode() {
        return kind == Kind.CREATE_VALID ? CreateMode.VALID_ONLY : CreateMode.ALL_OR_NOTHING;
    }
}
