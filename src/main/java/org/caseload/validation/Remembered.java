package org.caseload.validation;

import java.util.HashMap;
import java.util.Map;

/**
 * Judges each text once: most columns hold few different values in many rows. Gives up where that turns out not to be so,
 * since looking a text up costs as much as a simple rule.
 */
final class Remembered<T> implements CellRule<T> {

    /** Columns with more different texts gain little and would fill the memory. */
    private static final int MOST = 10_000;

    private final CellRule<T> rule;
    private final Map<String, Judged<T>> judged = new HashMap<>();
    private int repeated;
    private boolean givenUp;

    Remembered(CellRule<T> rule) {
        this.rule = rule;
    }

    @Override
    public Judged<T> judge(String cell) {
        if (givenUp) {
            return rule.judge(cell);
        }
        Judged<T> known = judged.get(cell);
        if (known != null) {
            repeated++;
            return known;
        }
        Judged<T> fresh = rule.judge(cell);
        if (judged.size() < MOST) {
            judged.put(cell, fresh);
        } else if (repeated < MOST) {
            giveUp();
        }
        return fresh;
    }

    private void giveUp() {
        givenUp = true;
        judged.clear();
    }
}
