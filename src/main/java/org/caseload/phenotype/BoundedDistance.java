package org.caseload.phenotype;

import java.util.Arrays;

/** How many edits two spellings are apart, as long as they are few. */
final class BoundedDistance {

    static final int TOO_FAR = Integer.MAX_VALUE;

    private BoundedDistance() {}

    /**
     * The least number of edits that turn one text into the other, {@link #TOO_FAR} when it is more than the limit; an edit
     * inserts, deletes or replaces a character or swaps two neighbours, no part being edited twice.
     */
    static int between(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return TOO_FAR;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        Arrays.setAll(last, j -> j);
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                row[j] = cheapest(a, b, i, j, row, last, beforeLast);
                least = Math.min(least, row[j]);
            }
            if (least > limit) {
                return TOO_FAR;
            }
            beforeLast = last;
            last = row;
        }
        return last[b.length()] <= limit ? last[b.length()] : TOO_FAR;
    }

    private static int cheapest(String a, String b, int i, int j, int[] row, int[] last, int[] beforeLast) {
        int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
        boolean swap = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swap ? Math.min(least, beforeLast[j - 2] + 1) : least;
    }
}
