package org.caseload.phenotype;

import java.util.Arrays;

/** The groups of three characters in the words of a text, whatever the order of the words. */
final class Trigrams {

    private static final char EDGE = ' ';

    private Trigrams() {}

    /**
     * Each group once, as a number; two groups with characters beyond Latin may have the same. A word counts with two blanks
     * before and one after it, so that its beginning weighs more.
     */
    static int[] of(String folded) {
        int[] groups = new int[most(folded)];
        int filled = 0;
        char first = EDGE;
        char second = EDGE;
        for (int i = 0; i <= folded.length(); i++) {
            char third = i < folded.length() && Character.isLetterOrDigit(folded.charAt(i)) ? folded.charAt(i) : EDGE;
            if (second != EDGE || third != EDGE) {
                groups[filled++] = number(first, second, third);
            }
            first = third == EDGE ? EDGE : second;
            second = third;
        }
        return Arrays.stream(groups, 0, filled).sorted().distinct().toArray();
    }

    /** No text has more groups than this. */
    static int most(String text) {
        return text.length() + 1;
    }

    private static int number(char first, char second, char third) {
        return (first & 0x3FF) << 20 | (second & 0x3FF) << 10 | (third & 0x3FF);
    }
}
