package org.caseload.validation;

import java.util.HashMap;
import java.util.Map;

/** Judges each text once: most columns hold few different values in many rows. */
final class Remembered<T> implements CellRule<T> {

    /** Columns with more different texts gain little and would fill the memory. */
    private static final int MOST = 20_000;

    private final CellRule<T> rule;
    private final Map<String, Judged<T>> judged = new HashMap<>();

    Remembered(CellRule<T> rule) {
        this.rule = rule;
    }

    @Override
    public Judged<T> judge(String cell) {
        Judged<T> known = judged.get(cell);
        if (known == null) {
            known = rule.judge(cell);
            if (judged.size() < MOST) {
                judged.put(cell, known);
            }
        }
        return known;
    }
}
