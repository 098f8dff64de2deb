package org.caseload.phenotype;

/** Ids of terms as files write them: {@code HP:0000000}, or as an address that ends in {@code HP_0000000}. */
final class TermIds {

    static final int NONE = -1;

    private static final String PREFIX = "HP:";
    private static final int DIGITS = 7;

    private TermIds() {}

    /** The id in the form {@code HP:0000000}, empty when the text is no id of HPO. */
    static String read(CharSequence text) {
        if (number(text) == NONE) {
            return "";
        }
        return PREFIX + text.subSequence(text.length() - DIGITS, text.length());
    }

    /** The number in the id, {@link #NONE} when the text is no id of HPO. */
    static int number(CharSequence text) {
        int start = text.length() - DIGITS;
        if (start < PREFIX.length() || !isPrefix(text, start - PREFIX.length())) {
            return NONE;
        }
        int number = 0;
        for (int i = start; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return NONE;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    private static boolean isPrefix(CharSequence text, int start) {
        char separator = text.charAt(start + 2);
        return text.charAt(start) == 'H'
                && text.charAt(start + 1) == 'P'
                && (separator == ':' || separator == '_')
                && (start == 0 || text.charAt(start - 1) == '/');
    }
}
