package org.caseload.validation;

import org.jspecify.annotations.Nullable;

/** The form of an HPO id. Whether a term has it is another question. */
final class HpoId {

    private static final int DIGITS = 7;
    private static final String IRI = "://purl.obolibrary.org/obo/";

    private HpoId() {}

    /** The id as {@code HP:0000000}, null when the text is none in any accepted form. */
    static @Nullable String read(String text) {
        int start = prefixEnd(text);
        int digits = text.length() - start - 3;
        if (digits < 1 || digits > DIGITS || !text.regionMatches(true, start, "HP", 0, 2)) {
            return null;
        }
        char separator = text.charAt(start + 2);
        if ((separator != ':' && separator != '_') || digitsFrom(text, start + 3) != digits) {
            return null;
        }
        return start == 0 && digits == DIGITS && text.startsWith("HP:") ? text : id(text.substring(start + 3));
    }

    /** The id that a text most likely means: it holds one number, and that has seven digits. Null when it does not. */
    static @Nullable String guess(String text) {
        String found = null;
        for (int i = 0; i < text.length(); i++) {
            int digits = digitsFrom(text, i);
            if (digits > 0 && (found != null || digits != DIGITS)) {
                return null;
            }
            if (digits > 0) {
                found = id(text.substring(i, i + digits));
                i += digits;
            }
        }
        return found;
    }

    private static String id(String digits) {
        return "HP:" + "0".repeat(DIGITS - digits.length()) + digits;
    }

    private static int prefixEnd(String text) {
        int scheme = text.indexOf(IRI);
        boolean web = scheme == 4 || scheme == 5;
        return web && "https".regionMatches(true, 0, text, 0, scheme) ? scheme + IRI.length() : 0;
    }

    private static int digitsFrom(String text, int from) {
        int to = from;
        while (to < text.length() && text.charAt(to) >= '0' && text.charAt(to) <= '9') {
            to++;
        }
        return to - from;
    }
}
