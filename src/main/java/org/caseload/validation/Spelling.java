package org.caseload.validation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.caseload.manifest.EditDistance;

/** How far two words are apart, and how they are compared where spelling should not count. */
final class Spelling {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private Spelling() {}

    /** Edits that may separate a misspelt word of this length from the right one. */
    static int tolerance(int length) {
        if (length < 4) {
            return 0;
        }
        return length < 6 ? 1 : length < 10 ? 2 : 3;
    }

    /** Lower case, without spaces, {@code _} and {@code -}. */
    static String squeeze(String text) {
        StringBuilder squeezed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '_' && c != '-' && !Character.isWhitespace(c)) {
                squeezed.append(c);
            }
        }
        return squeezed.toString().toLowerCase(Locale.ROOT);
    }

    /** Squeezed and without accents, for words of other languages. */
    static String plain(String text) {
        String apart = Normalizer.normalize(squeeze(text).replace("œ", "oe"), Normalizer.Form.NFD);
        return ACCENTS.matcher(apart).replaceAll("");
    }

    /** The distance between a text and whichever beginning of another is nearest; the other is not much shorter. */
    static int distanceFromBeginning(String text, String other) {
        int least = Integer.MAX_VALUE;
        for (int length = text.length() - 1; length <= text.length() + 1; length++) {
            if (length <= other.length()) {
                least = Math.min(least, EditDistance.between(text, other.substring(0, length)));
            }
        }
        return least;
    }

    /** Whether one edit turns one text into the other; much cheaper than the distance. */
    static boolean isOneEditApart(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int longer = Math.max(a.length(), b.length());
        if (longer - shorter > 1) {
            return false;
        }
        int same = 0;
        while (same < shorter && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        int rest = 0;
        while (rest < shorter - same && a.charAt(a.length() - 1 - rest) == b.charAt(b.length() - 1 - rest)) {
            rest++;
        }
        int apart = longer - same - rest;
        return apart == 1 || (apart == 2 && longer == shorter && isSwap(a, b, same));
    }

    private static boolean isSwap(String a, String b, int at) {
        return a.charAt(at) == b.charAt(at + 1) && a.charAt(at + 1) == b.charAt(at);
    }
}
