package org.caseload.phenotype;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** For each of many keys its numbers, such as the names that have a word: one array for all, since there are a million. */
final class Postings {

    private final int[] keys;
    /** Where the numbers of a key begin; one more than there are keys. */
    private final int[] starts;

    private final int[] numbers;

    private Postings(int[] keys, int[] starts, int[] numbers) {
        this.keys = keys;
        this.starts = starts;
        this.numbers = numbers;
    }

    /** @param pairs key in the upper, number in the lower half of each; in any order, which is changed; repeated ones count once */
    static Postings of(long[] pairs) {
        int kept = sortedOnce(pairs);
        int[] numbers = new int[kept];
        int[] keys = new int[kept];
        int[] starts = new int[kept + 1];
        int found = 0;
        for (int at = 0; at < kept; at++) {
            numbers[at] = (int) pairs[at];
            if (at == 0 || key(pairs[at]) != keys[found - 1]) {
                keys[found] = key(pairs[at]);
                starts[found++] = at;
            }
        }
        starts[found] = kept;
        return new Postings(Arrays.copyOf(keys, found), Arrays.copyOf(starts, found + 1), numbers);
    }

    /** How many different ones stand at the beginning then, in rising order. */
    private static int sortedOnce(long[] pairs) {
        Arrays.sort(pairs);
        int kept = 0;
        for (long pair : pairs) {
            if (kept == 0 || pair != pairs[kept - 1]) {
                pairs[kept++] = pair;
            }
        }
        return kept;
    }

    static long pair(int key, int number) {
        return ((long) key << Integer.SIZE) | number;
    }

    private static int key(long pair) {
        return (int) (pair >>> Integer.SIZE);
    }

    /** Goes through the numbers of a key in rising order: none when the key is unknown. */
    void forEach(int key, IntConsumer use) {
        int place = Arrays.binarySearch(keys, key);
        if (place >= 0) {
            for (int at = starts[place]; at < starts[place + 1]; at++) {
                use.accept(numbers[at]);
            }
        }
    }
}
