package org.caseload.validation;

/** Reads the cells of one column. The same text always gets the same judgement. */
@FunctionalInterface
interface CellRule<T> {

    /** Judges a cell that is trimmed and not empty. */
    Judged<T> judge(String cell);
}
