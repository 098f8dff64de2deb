package org.caseload.validation;

import java.util.function.IntPredicate;

/**
 * Remembers in which row each of many texts stood first. Keeps no text, only its hash code and the row: where two have the
 * same hash code, the earlier row is looked at again. Not thread-safe.
 */
final class FirstRows {

    static final int NONE = -1;

    private int[] hashes = new int[1 << 10];
    /** Row + 1, so that 0 is free. */
    private int[] rows = new int[1 << 10];

    private int size;

    /**
     * The row in which an equal text stood first; {@link #NONE} when there is none, and then this is it.
     *
     * @param standsIn whether the text stands in an earlier row
     */
    int first(String text, int row, IntPredicate standsIn) {
        int hash = spread(text.hashCode());
        int slot = hash & (rows.length - 1);
        while (rows[slot] != 0) {
            if (hashes[slot] == hash && standsIn.test(rows[slot] - 1)) {
                return rows[slot] - 1;
            }
            slot = (slot + 1) & (rows.length - 1);
        }
        put(slot, hash, row);
        return NONE;
    }

    private void put(int slot, int hash, int row) {
        hashes[slot] = hash;
        rows[slot] = row + 1;
        if (++size * 2 > rows.length) {
            grow();
        }
    }

    private void grow() {
        int[] oldHashes = hashes;
        int[] oldRows = rows;
        hashes = new int[oldHashes.length * 2];
        rows = new int[hashes.length];
        for (int i = 0; i < oldRows.length; i++) {
            if (oldRows[i] != 0) {
                int slot = oldHashes[i] & (rows.length - 1);
                while (rows[slot] != 0) {
                    slot = (slot + 1) & (rows.length - 1);
                }
                hashes[slot] = oldHashes[i];
                rows[slot] = oldRows[i];
            }
        }
    }

    private static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ (mixed >>> 15);
    }
}
