package org.caseload.phenotype;

import java.util.Arrays;
import java.util.stream.IntStream;

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

    /** @param pairs key in the upper, number in the lower half of each; in any order, repeated ones count once */
    static Postings of(long[] pairs) {
        long[] sorted = Arrays.stream(pairs).sorted().distinct().toArray();
        int[] numbers = Arrays.stream(sorted).mapToInt(pair -> (int) pair).toArray();
        int[] keys = Arrays.stream(sorted).mapToInt(Postings::key).distinct().toArray();
        int[] starts = new int[keys.length + 1];
        for (int at = 0, key = 0; at < sorted.length; at++) {
            if (key(sorted[at]) != keys[key]) {
                starts[++key] = at;
            }
        }
        starts[keys.length] = sorted.length;
        return new Postings(keys, starts, numbers);
    }

    static long pair(int key, int number) {
        return ((long) key << Integer.SIZE) | number;
    }

    private static int key(long pair) {
        return (int) (pair >>> Integer.SIZE);
    }

    /** The numbers of a key in rising order, none when the key is unknown. */
    IntStream of(int key) {
        int place = Arrays.binarySearch(keys, key);
        return place < 0 ? IntStream.empty() : Arrays.stream(numbers, starts[place], starts[place + 1]);
    }
}
