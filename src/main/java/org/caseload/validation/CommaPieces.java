package org.caseload.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.caseload.manifest.Cells;

/**
 * What a part of a list that holds commas consists of.
 *
 * @param told whether it is to be told that commas were taken for separators
 */
record CommaPieces(List<String> parts, boolean told) {

    /** Of neighbouring pieces that may belong to one name. */
    private static final int LONGEST_NAME = 8;

    /** The commas belong to a name, or to a text that is no term at all. */
    static CommaPieces whole(String part) {
        return new CommaPieces(List.of(part), false);
    }

    /** The pieces between commas; those that form a known name together stay together, the longest name first. */
    static List<String> longestFirst(String part, Predicate<String> known) {
        List<Integer> commas = commas(part);
        List<String> pieces = new ArrayList<>();
        for (int first = 0; first < commas.size() - 1; ) {
            int last = Math.min(commas.size() - 1, first + LONGEST_NAME);
            while (last > first + 1 && !known.test(between(part, commas, first, last))) {
                last--;
            }
            String piece = between(part, commas, first, last);
            if (!piece.isEmpty()) {
                pieces.add(piece);
            }
            first = last;
        }
        return pieces;
    }

    /** The positions of the commas, with one before the beginning and one at the end. */
    private static List<Integer> commas(String part) {
        List<Integer> commas = new ArrayList<>(List.of(-1));
        for (int at = part.indexOf(','); at >= 0; at = part.indexOf(',', at + 1)) {
            commas.add(at);
        }
        commas.add(part.length());
        return commas;
    }

    private static String between(String part, List<Integer> commas, int first, int last) {
        return Cells.trim(part.substring(commas.get(first) + 1, commas.get(last)));
    }
}
