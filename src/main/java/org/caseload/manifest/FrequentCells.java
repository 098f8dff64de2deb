package org.caseload.manifest;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Notices the cells that stand in many rows, such as {@code Exome} or {@code false}: each is kept once, and whoever unpacks a
 * row gets the same object again, whose hash code is known by then.
 */
final class FrequentCells {

    private static final int SLOTS = 4096;
    private static final int LONGEST = 32;

    /** A cell that was seen so often, with nothing else in its slot, is frequent and keeps the slot. */
    private static final int OFTEN = 8;

    private final @Nullable String[] seen = new @Nullable String[SLOTS];
    private final int[] times = new int[SLOTS];
    private final int[] numbers = new int[SLOTS];
    private final List<String> frequent = new ArrayList<>();

    /** The cell's number among the frequent ones, -1 while it is not one of them. */
    int numberOf(String cell) {
        if (cell.length() > LONGEST) {
            return -1;
        }
        int hash = cell.hashCode();
        int slot = (hash ^ (hash >>> 16)) & (SLOTS - 1);
        if (!cell.equals(seen[slot])) {
            if (times[slot] < OFTEN) {
                seen[slot] = cell;
                times[slot] = 1;
            }
            return -1;
        }
        if (times[slot] < OFTEN && ++times[slot] == OFTEN) {
            numbers[slot] = frequent.size();
            frequent.add(cell);
        }
        return times[slot] == OFTEN ? numbers[slot] : -1;
    }

    /** All frequent ones by their numbers. */
    String[] cells() {
        return frequent.toArray(String[]::new);
    }
}
