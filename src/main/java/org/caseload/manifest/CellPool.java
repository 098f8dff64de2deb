package org.caseload.manifest;

import org.jspecify.annotations.Nullable;

/** Lets equal cells share one string: most columns of a large manifest hold few different values. */
final class CellPool {

    private static final int SLOTS = 4096;

    private final @Nullable String[] slots = new @Nullable String[SLOTS];

    /** An equal string, if one was seen lately the same object. */
    String shared(String cell) {
        int slot = cell.hashCode() & (SLOTS - 1);
        String seen = slots[slot];
        if (seen != null && seen.equals(cell)) {
            return seen;
        }
        slots[slot] = cell;
        return cell;
    }
}
